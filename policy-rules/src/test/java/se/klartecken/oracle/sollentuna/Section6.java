package se.klartecken.oracle.sollentuna;

import java.util.List;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.IncomingMessage;

/** § 6 Bemötande och tilltal. */
final class Section6 {
    private Section6() {}

    /** SOL-6-2: whoever answers does so in a pleasant tone; asked once for the account. */
    static void judge(AccountCase it, Book book) {
        List<IncomingMessage> messages = it.account().messages();
        Crises crises = it.crises();
        Truth answering = Truth.any(
                messages,
                each -> replied(it.facts(), each).and(crises.ceased(each).not()));
        book.judged("SOL-6-2", it.subject(), answering);
    }

    private static Truth replied(Facts facts, IncomingMessage message) {
        boolean bound = !Facts.beforeAdoption(message.receivedAt())
                && !message.receivedAt().isAfter(facts.asOf());
        if (!bound) {
            return Truth.FALSE;
        }
        Truth replied = Truth.any(message.replies(), each -> Truth.of(!each.at().isAfter(facts.asOf())));
        return replied.no() ? facts.notRecorded() : replied;
    }

    /** SOL-6-5: the governing documents for external communication; attested. */
    static void judge(Subject organisation, Book book) {
        book.attested("SOL-6-5", organisation, Truth.TRUE, AttestationTopic.EXTERNAL_COMMUNICATION);
    }
}
