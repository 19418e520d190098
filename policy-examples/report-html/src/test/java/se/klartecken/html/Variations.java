package se.klartecken.html;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.report.Report;

/** Cases like those that ship, but with less, more, or other names in them. */
final class Variations {

    static final Policy STOCKHOLM = Policies.named("stockholm");

    private Variations() {}

    /** Nobody, who has done nothing. */
    static Case nothing() {
        return CaseBuilder.builder()
                .asOf(example().asOf())
                .organisations(List.of())
                .accounts(List.of())
                .dataSubjects(List.of())
                .attestations(List.of())
                .assessments(List.of())
                .build();
    }

    /** The example with each account many times. */
    static Case manyTimes(int times) {
        Case example = example();
        List<Account> accounts = IntStream.range(0, times)
                .boxed()
                .flatMap(i -> accounts(example).stream().map(account -> named(account, account.id() + "-" + i)))
                .toList();
        return CaseBuilder.builder(example).accounts(accounts).build();
    }

    /** The example with other ids of accounts and messages, which are still different from each other. */
    static Case renamed(UnaryOperator<String> naming) {
        Case example = example();
        List<Account> accounts = accounts(example).stream()
                .map(account -> named(account, naming.apply(account.id())))
                .map(account -> withMessages(account, naming))
                .toList();
        return CaseBuilder.builder(example).accounts(accounts).build();
    }

    static String page(Case content, Language language) {
        return Examples.page(HtmlRenderer.of(STOCKHOLM).with(content), report(content), language);
    }

    static Report report(Case content) {
        return STOCKHOLM.check(content, Question.ofCase());
    }

    static Case example() {
        return Objects.requireNonNull(Examples.ALL.get(2).document().content());
    }

    private static List<Account> accounts(Case content) {
        return Objects.requireNonNull(content.accounts());
    }

    private static Account named(Account account, String id) {
        return AccountBuilder.builder(account).id(id).build();
    }

    private static Account withMessages(Account account, UnaryOperator<String> naming) {
        return account.messages() == null
                ? account
                : AccountBuilder.builder(account)
                        .messages(account.messages().stream()
                                .map(message -> IncomingMessageBuilder.builder(message)
                                        .id(naming.apply(message.id()))
                                        .build())
                                .toList())
                        .build();
    }
}
