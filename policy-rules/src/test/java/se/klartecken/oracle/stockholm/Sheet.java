package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.klartecken.model.Assessment;
import se.klartecken.model.Attestation;
import se.klartecken.model.AttestationTopic;
import se.klartecken.report.Outcome;

/** Takes down the answers, with what people have assessed and attested. */
final class Sheet {

    /**
     * Clauses of which only a person's word tells whether they are kept, or the last word is a person's: what is said of
     * the account, or of its owner, counts for all that is part of it (the principles).
     */
    private static final Set<String> OPEN_WORDS = Set.of(
            "STO-SVA-5", "STO-SVA-6", "STO-SVA-8", "STO-SVA-9", "STO-SVA-10", "STO-SVA-11", "STO-PER-18", "STOH-LAG-8");

    private final World world;
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    Sheet(World world) {
        this.world = world;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    void put(String clause, Subject subject, Answer answer) {
        String key = clause + "@" + subject.pointer();
        Truth word = opensUpwards(clause) ? word(clause, subject) : Truth.UNKNOWN;
        Answer known = new Answer(answer.applies(), answer.kept().orElse(word), answer.open());
        if (outcomes.put(key, assessed(clause, subject, known.outcome())) != null) {
            throw new IllegalStateException("answered twice: " + key);
        }
    }

    void nothing(Iterable<String> clauses, Subject subject) {
        clauses.forEach(clause -> put(clause, subject, Answer.NOT_APPLICABLE));
    }

    private Outcome assessed(String clause, Subject subject, Outcome outcome) {
        Truth own = assessment(clause, subject.id(), subject.at()).orElse(Truth.UNKNOWN);
        if (outcome == Outcome.FULFILLED && own == Truth.FALSE) {
            return Outcome.VIOLATED;
        }
        if (outcome != Outcome.NEEDS_REVIEW) {
            return outcome;
        }
        return switch (own) {
            case TRUE -> Outcome.FULFILLED;
            case FALSE -> Outcome.VIOLATED;
            case UNKNOWN -> Outcome.NEEDS_REVIEW;
        };
    }

    /** What people have assessed of the subject, else of its account, else of its lead owner. */
    Truth word(String clause, Subject subject) {
        return assessment(clause, subject.id(), subject.at())
                .or(() -> assessment(clause, subject.account(), subject.at()))
                .or(() -> assessment(clause, subject.owner(), subject.at()))
                .orElse(Truth.UNKNOWN);
    }

    /** The same, and where that leaves it open what they have attested. */
    Truth word(String clause, AttestationTopic topic, Subject subject) {
        return word(clause, subject).orElse(attestation(topic, subject));
    }

    private static boolean opensUpwards(String clause) {
        return OPEN_WORDS.contains(clause) || Attested.JUDGED.contains(clause);
    }

    /** The newest assessment that is not spent; none at all is empty. */
    Optional<Truth> assessment(String clause, String about, Instant at) {
        List<Assessment> all = new ArrayList<>();
        for (Assessment each : World.orNone(world.content.assessments())) {
            if (each.clause().equals(clause) && each.about().equals(about)) {
                all.add(each);
            }
        }
        return newest(all.stream()
                .filter(each -> counts(each.at(), each.expiresAt(), at))
                .map(each -> new Said(each.holds(), each.at()))
                .toList());
    }

    /** The newest attestation of the topic about the subject, else its account, else its lead owner. */
    Truth attestation(AttestationTopic topic, Subject subject) {
        return attestation(topic, subject.id(), subject.at())
                .or(() -> attestation(topic, subject.account(), subject.at()))
                .or(() -> attestation(topic, subject.owner(), subject.at()))
                .orElse(Truth.UNKNOWN);
    }

    private Optional<Truth> attestation(AttestationTopic topic, String about, Instant at) {
        List<Attestation> all = new ArrayList<>();
        for (Attestation each : World.orNone(world.content.attestations())) {
            if (each.topic() == topic && each.about().equals(about)) {
                all.add(each);
            }
        }
        return newest(all.stream()
                .filter(each -> counts(each.at(), each.expiresAt(), at))
                .map(each -> new Said(each.holds(), each.at()))
                .toList());
    }

    private record Said(Boolean holds, Instant at) {
        Instant since() {
            return at == null ? Instant.MIN : at;
        }
    }

    private static boolean counts(Instant at, Instant expiresAt, Instant now) {
        return (at == null || !at.isAfter(now)) && (expiresAt == null || expiresAt.isAfter(now));
    }

    private static Optional<Truth> newest(List<Said> all) {
        Optional<Instant> last = all.stream().map(Said::since).max(Instant::compareTo);
        return last.map(since -> {
            List<Truth> said = all.stream()
                    .filter(each -> each.since().equals(since))
                    .map(each -> Truth.of(each.holds()))
                    .distinct()
                    .toList();
            return said.size() == 1 ? said.get(0) : Truth.UNKNOWN;
        });
    }
}
