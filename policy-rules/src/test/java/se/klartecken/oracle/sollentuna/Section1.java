package se.klartecken.oracle.sollentuna;

import se.klartecken.model.AttestationTopic;

/** § 1 Inledning och definition. */
final class Section1 {
    private Section1() {}

    /** SOL-1-2: within the limits of the law and of these rules; attested. */
    static void judge(Subject organisation, Book book) {
        book.attested("SOL-1-2", organisation, Truth.TRUE, AttestationTopic.COMPLIANCE);
    }
}
