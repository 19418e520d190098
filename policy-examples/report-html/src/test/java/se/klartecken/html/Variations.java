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
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.Post;
import se.klartecken.model.PostBuilder;
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
                .flatMap(i -> renamed(example, id -> id + "-" + i).stream())
                .toList();
        return CaseBuilder.builder(example).accounts(accounts).build();
    }

    /** The example with other ids of accounts, posts and messages, which are still different from each other. */
    static Case renamed(UnaryOperator<String> naming) {
        Case example = example();
        return CaseBuilder.builder(example).accounts(renamed(example, naming)).build();
    }

    private static List<Account> renamed(Case example, UnaryOperator<String> naming) {
        return Objects.requireNonNull(example.accounts()).stream()
                .map(account -> renamed(account, naming))
                .toList();
    }

    private static Account renamed(Account account, UnaryOperator<String> naming) {
        return AccountBuilder.builder(account)
                .id(naming.apply(account.id()))
                .posts(Objects.requireNonNullElse(account.posts(), List.<Post>of()).stream()
                        .map(post -> PostBuilder.builder(post)
                                .id(naming.apply(post.id()))
                                .build())
                        .toList())
                .messages(Objects.requireNonNullElse(account.messages(), List.<IncomingMessage>of()).stream()
                        .map(message -> IncomingMessageBuilder.builder(message)
                                .id(naming.apply(message.id()))
                                .build())
                        .toList())
                .build();
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
}
