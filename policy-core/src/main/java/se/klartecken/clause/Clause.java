package se.klartecken.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a rule text.
 *
 * @param id such as {@code STO-PER-17}
 * @param citation where it stands
 * @param obligation its force
 * @param concerns the kinds of subject it is about
 * @param decidedBy how it is decided whether it is kept
 * @param sameAs the clause that decides it, where the text repeats itself
 * @param alsoCites general or repeated clauses that a fault against this one touches too
 * @param attested the topic of the attestation that keeps it, where a person's word decides
 * @param routine the topic of the routine that keeps it, where having one is what it asks for
 * @param judged whether only a recorded assessment decides
 * @param trigger what must be the case for it to apply, where a recorded duty does not always
 * @param row the table that it is a row of, where one rule decides many clauses
 * @param reason why no rule decides it
 * @param text the clause in the catalogue's own words
 */
public record Clause(
        String id,
        Citation citation,
        Obligation obligation,
        Set<SubjectKind> concerns,
        DecidedBy decidedBy,
        @Nullable String sameAs,
        List<String> alsoCites,
        @Nullable String attested,
        @Nullable String routine,
        boolean judged,
        @Nullable String trigger,
        @Nullable String row,
        @Nullable Text reason,
        Text text) {

    public Clause {
        concerns = Set.copyOf(concerns);
        alsoCites = List.copyOf(alsoCites);
    }

    /** Whether a person's word, as an attestation or an assessment, is all that decides it. */
    public boolean restsOnRecord() {
        return attested != null || judged;
    }
}
