package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.input.Positions;
import se.klartecken.model.Assessment;
import se.klartecken.model.Attestation;
import se.klartecken.model.Case;
import se.klartecken.rules.answer.Answer;

/** What people have put on record: assessments by clause, attestations by topic. The newest that has not expired counts. */
public final class Records {

    private static final Place ASSESSMENTS = Place.CASE.at("assessments");
    private static final Place ATTESTATIONS = Place.CASE.at("attestations");

    private static final Answer NOT_ASSESSED = Answer.missing(ASSESSMENTS);
    private static final Answer NOT_ATTESTED = Answer.missing(ATTESTATIONS);

    private record Key(String topic, String about) {}

    private record Entry(
            @Nullable Boolean holds, Place place, @Nullable Instant at) {

        Answer answer() {
            Place holdsAt = place.at("holds");
            return holds == null ? Answer.missing(holdsAt) : Answer.known(holds, holdsAt);
        }

        /** Of two records the newer counts; two that contradict each other at the same time leave the matter open. */
        Entry newest(Entry other) {
            if (Objects.equals(at, other.at)) {
                return Objects.equals(holds, other.holds) ? this : new Entry(null, place, at);
            }
            return at != null && (other.at == null || at.isAfter(other.at)) ? this : other;
        }
    }

    private final Map<Key, Entry> assessments = new HashMap<>();
    private final Map<Key, Entry> attestations = new HashMap<>();
    private final Set<String> faulted = new HashSet<>();

    Records(Case content, Positions positions, Instant asOf) {
        positions.forEach(ASSESSMENTS, content.assessments(), (index, it) -> {
            if (counts(it.expiresAt(), asOf)) {
                put(assessments, new Key(it.clause(), it.about()), entry(it, ASSESSMENTS.at(index)));
                if (Boolean.FALSE.equals(it.holds())) {
                    faulted.add(it.about());
                }
            }
        });
        positions.forEach(ATTESTATIONS, content.attestations(), (index, it) -> {
            if (counts(it.expiresAt(), asOf)) {
                put(attestations, new Key(it.topic().name(), it.about()), entry(it, ATTESTATIONS.at(index)));
            }
        });
    }

    private static boolean counts(@Nullable Instant expiresAt, Instant asOf) {
        return expiresAt == null || expiresAt.isAfter(asOf);
    }

    private static Entry entry(Assessment it, Place place) {
        return new Entry(it.holds(), place, it.at());
    }

    private static Entry entry(Attestation it, Place place) {
        return new Entry(it.holds(), place, it.at());
    }

    private static void put(Map<Key, Entry> entries, Key key, Entry entry) {
        entries.merge(key, entry, Entry::newest);
    }

    /** Whether a person has found that a clause is kept. */
    public Answer assessed(String clauseId, Subject about) {
        return find(assessments, NOT_ASSESSED, clauseId, about);
    }

    /** What a person has found of a clause about this very subject, or what it is part of and shares its records with. */
    public Answer assessedItself(String clauseId, Subject about) {
        if (assessments.isEmpty()) {
            return NOT_ASSESSED;
        }
        Entry entry = assessments.get(new Key(clauseId, about.recordedUnder().get(0)));
        return entry == null ? NOT_ASSESSED : entry.answer();
    }

    /** Whether a person has found any clause not kept about this very subject, or what it shares its records with. */
    boolean findFaultWith(Subject about) {
        return faulted.contains(about.recordedUnder().get(0));
    }

    /** Whether somebody has attested a topic. */
    public Answer attested(String topic, Subject about) {
        return find(attestations, NOT_ATTESTED, topic, about);
    }

    private static Answer find(Map<Key, Entry> entries, Answer none, String topic, Subject about) {
        if (entries.isEmpty()) {
            return none;
        }
        for (String id : about.recordedUnder()) {
            Entry entry = entries.get(new Key(topic, id));
            if (entry != null) {
                return entry.answer();
            }
        }
        return none;
    }
}
