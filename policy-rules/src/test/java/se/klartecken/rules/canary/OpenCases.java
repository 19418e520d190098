package se.klartecken.rules.canary;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.CaseBuilder;

/** Takes the posts and messages out of a case. */
final class OpenCases {

    private OpenCases() {}

    /** The case without them; one that could not be read stays as it is. */
    static CaseDocument withoutItems(CaseDocument document) {
        return document.content() == null
                ? document
                : CaseDocument.of(CaseBuilder.builder(document.content())
                        .accounts(accounts(document).stream()
                                .map(account -> AccountBuilder.builder(account)
                                        .posts(null)
                                        .messages(null)
                                        .build())
                                .toList())
                        .build());
    }

    static List<Item> items(CaseDocument document) {
        var items = new ArrayList<Item>();
        for (Account account : accounts(document)) {
            if (account.posts() != null) {
                account.posts().forEach(post -> items.add(Item.of(account.id(), post)));
            }
            if (account.messages() != null) {
                account.messages().forEach(message -> items.add(Item.of(account.id(), message)));
            }
        }
        return items;
    }

    private static List<Account> accounts(CaseDocument document) {
        return document.content() == null || document.content().accounts() == null
                ? List.of()
                : document.content().accounts();
    }
}
