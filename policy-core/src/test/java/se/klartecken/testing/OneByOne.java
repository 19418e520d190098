package se.klartecken.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.report.Finding;

/**
 * The posts and messages of a case one by one.
 *
 * @param item one of them
 * @param place its JSON Pointer in the case
 */
record OneByOne(Item item, String place) {

    static List<OneByOne> of(Case content) {
        List<OneByOne> items = new ArrayList<>();
        List<Account> accounts = Objects.requireNonNullElse(content.accounts(), List.of());
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            add(
                    items,
                    "/accounts/" + i + "/posts/",
                    account.posts(),
                    (it, at) -> new OneByOne(Item.of(account.id(), it), at));
            add(
                    items,
                    "/accounts/" + i + "/messages/",
                    account.messages(),
                    (it, at) -> new OneByOne(Item.of(account.id(), it), at));
        }
        return items;
    }

    private static <T> void add(
            List<OneByOne> items, String list, @Nullable List<T> elements, BiFunction<T, String, OneByOne> item) {
        for (int i = 0; elements != null && i < elements.size(); i++) {
            items.add(item.apply(elements.get(i), list + i));
        }
    }

    /** The case that they came out of, where nobody knows of any. */
    static Case without(Case content) {
        List<Account> accounts = content.accounts() == null
                ? null
                : content.accounts().stream()
                        .map(account -> AccountBuilder.builder(account)
                                .posts(null)
                                .messages(null)
                                .build())
                        .toList();
        return CaseBuilder.builder(content).accounts(accounts).build();
    }

    /** A finding about the item in its case, as it is of the item by itself. */
    Finding byItself(Finding finding) {
        UnaryOperator<String> moved = pointer -> pointer.equals(place) || pointer.startsWith(place + "/")
                ? (item.post() != null ? "/post" : "/message") + pointer.substring(place.length())
                : pointer;
        return new Finding(
                finding.id(),
                finding.clause(),
                finding.alsoCites(),
                finding.outcome(),
                finding.basis(),
                moved.apply(finding.subject()),
                finding.message(),
                finding.because().stream().map(moved).toList(),
                finding.missing().stream().map(moved).toList(),
                finding.readings(),
                finding.deadline(),
                finding.remedy(),
                null);
    }
}
