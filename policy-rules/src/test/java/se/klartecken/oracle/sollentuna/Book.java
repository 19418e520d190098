package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.klartecken.model.AttestationTopic;
import se.klartecken.report.Outcome;

/** The outcomes found so far; what people have assessed comes in here. */
final class Book {
    private final Recorded recorded;
    private final Instant now;
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    /** @param now the check: what people have put on record counts if it counts then, of a post to come too */
    Book(Recorded recorded, Instant now) {
        this.recorded = recorded;
        this.now = now;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** An outcome worked out from facts: an assessment about the very subject decides what was left open. */
    void put(String clause, Subject subject, Outcome outcome) {
        Optional<Truth> assessed = recorded.assessed(clause, subject.chain().subList(0, 1), now);
        outcomes.put(clause + "@" + subject.pointer(), with(assessed.orElse(Truth.UNKNOWN), outcome));
    }

    void state(String clause, Subject subject, Truth applies, Truth kept) {
        put(clause, subject, Verdict.state(applies, kept));
    }

    void notApplicable(String clause, Subject subject) {
        outcomes.put(clause + "@" + subject.pointer(), Outcome.NOT_APPLICABLE);
    }

    /** A clause that only a person can judge. */
    void judged(String clause, Subject subject, Truth applies) {
        Truth kept = recorded.assessed(clause, subject.chain(), now).orElse(Truth.UNKNOWN);
        plain(clause, subject, with(kept, Verdict.state(applies, kept)));
    }

    /** A clause that is attested; an assessment of the clause goes first. */
    void attested(String clause, Subject subject, Truth applies, AttestationTopic topic) {
        plain(clause, subject, Verdict.state(applies, worded(clause, subject, topic)));
    }

    /** What people have said of it: an assessment, and where that leaves it open an attestation. */
    Truth worded(String clause, Subject subject, AttestationTopic topic) {
        Truth assessed = recorded.assessed(clause, subject.chain(), now).orElse(Truth.UNKNOWN);
        return assessed != Truth.UNKNOWN
                ? assessed
                : recorded.attested(topic, subject.chain(), now).orElse(Truth.UNKNOWN);
    }

    private void plain(String clause, Subject subject, Outcome outcome) {
        outcomes.put(clause + "@" + subject.pointer(), outcome);
    }

    private static Outcome with(Truth assessed, Outcome outcome) {
        boolean open = outcome == Outcome.NEEDS_REVIEW;
        if (assessed.yes() && open) {
            return Outcome.FULFILLED;
        }
        if (assessed.no() && (open || outcome == Outcome.FULFILLED)) {
            return Outcome.VIOLATED;
        }
        return outcome;
    }
}
