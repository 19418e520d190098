package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Assessment;
import se.klartecken.model.Attestation;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.Case;

/** What people have assessed and attested. */
final class Recorded {
    private final List<Assessment> assessments;
    private final List<Attestation> attestations;

    Recorded(Case content) {
        this.assessments = Objects.requireNonNullElse(content.assessments(), List.of());
        this.attestations = Objects.requireNonNullElse(content.attestations(), List.of());
    }

    /** The assessment of the clause about the first of these that has one. */
    Optional<Truth> assessed(String clause, List<String> chain, Instant when) {
        for (String id : chain) {
            List<Voice> voices = new ArrayList<>();
            for (Assessment each : assessments) {
                if (each.clause().equals(clause) && each.about().equals(id)) {
                    voices.add(new Voice(each.holds(), each.at(), each.expiresAt()));
                }
            }
            Optional<Truth> answer = newest(voices, when);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    /** The attestation of the topic about the first of these that has one. */
    Optional<Truth> attested(AttestationTopic topic, List<String> chain, Instant when) {
        for (String id : chain) {
            List<Voice> voices = new ArrayList<>();
            for (Attestation each : attestations) {
                if (each.topic() == topic && each.about().equals(id)) {
                    voices.add(new Voice(each.holds(), each.at(), each.expiresAt()));
                }
            }
            Optional<Truth> answer = newest(voices, when);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private static Optional<Truth> newest(List<Voice> voices, Instant when) {
        Instant latest = null;
        Truth answer = Truth.UNKNOWN;
        for (Voice voice : voices) {
            if (!voice.countsAt(when)) {
                continue;
            }
            Instant at = voice.since();
            if (latest == null || at.isAfter(latest)) {
                latest = at;
                answer = Truth.of(voice.holds);
            } else if (at.equals(latest) && answer != Truth.of(voice.holds)) {
                answer = Truth.UNKNOWN;
            }
        }
        return latest == null ? Optional.empty() : Optional.of(answer);
    }

    private record Voice(
            @Nullable Boolean holds,
            @Nullable Instant at,
            @Nullable Instant expiresAt) {

        Instant since() {
            return at == null ? Instant.MIN : at;
        }

        boolean countsAt(Instant when) {
            return !since().isAfter(when) && (expiresAt == null || when.isBefore(expiresAt));
        }
    }
}
