package se.klartecken.web;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;

/** Cases with much in them, or nothing. */
final class Crowds {

    private Crowds() {}

    static Case nothing() {
        return CaseBuilder.builder(SmallCases.comment())
                .organisations(List.of())
                .accounts(List.of())
                .build();
    }

    /** Questions to one account, an hour apart. */
    static Case messages(int count, UnaryOperator<String> naming) {
        Case content = SmallCases.question();
        Account account = content.accounts().get(0);
        IncomingMessage question = account.messages().get(0);
        Instant first = Instant.parse("2026-03-10T08:00:00Z");
        return CaseBuilder.builder(content)
                .accounts(List.of(AccountBuilder.builder(account)
                        .id(naming.apply("kultur-facebook"))
                        .messages(IntStream.range(0, count)
                                .mapToObj(hour -> IncomingMessageBuilder.builder(question)
                                        .id(naming.apply("m-" + hour))
                                        .receivedAt(first.plusSeconds(3600L * hour))
                                        .build())
                                .toList())
                        .build()))
                .build();
    }
}
