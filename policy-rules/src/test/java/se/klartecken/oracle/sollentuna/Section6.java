package se.klartecken.oracle.sollentuna;

import se.klartecken.model.AttestationTopic;

/** § 6 Bemötande och tilltal. */
final class Section6 {
    private Section6() {}

    /** SOL-6-2: whoever answers does so in a pleasant tone; asked once for the account. */
    static void judge(AccountCase it, Book book) {
        book.judged("SOL-6-2", it.subject(), Truth.of(it.facts().live(it.account())));
    }

    /** SOL-6-5: the governing documents for external communication; attested. */
    static void judge(Subject organisation, Book book) {
        book.attested("SOL-6-5", organisation, Truth.TRUE, AttestationTopic.EXTERNAL_COMMUNICATION);
    }
}
