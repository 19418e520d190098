package se.klartecken.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** The mutants that are no faults, each with the reason why it says the same as its original. */
final class Equivalents {

    private static final String LIST = "/mutation/equivalent.json";

    /** Such a mutant. */
    record Equivalent(String file, String where, String operator, String original, String mutated, String reason) {

        String key() {
            return new Mutant(file, 0, where, operator, original, mutated, Set.of()).key();
        }
    }

    private final Map<String, Equivalent> byKey = new HashMap<>();

    Equivalents(List<Equivalent> all) {
        for (Equivalent equivalent : all) {
            if (equivalent.reason().isBlank()) {
                throw new IllegalArgumentException("no reason for " + equivalent);
            }
            if (byKey.put(equivalent.key(), equivalent) != null) {
                throw new IllegalArgumentException("listed twice: " + equivalent);
            }
        }
    }

    static Equivalents listed() {
        try (InputStream in = Equivalents.class.getResourceAsStream(LIST)) {
            return new Equivalents(
                    List.of(JsonMapper.shared().readValue(Objects.requireNonNull(in, LIST), Equivalent[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(Mutant mutant) {
        return byKey.containsKey(mutant.key());
    }

    int size() {
        return byKey.size();
    }

    /** What is listed and does not stand among the survivors: it was killed after all, or there is no such mutant now. */
    Set<String> refuted(List<Mutant> survivors) {
        Set<String> refuted = new TreeSet<>(byKey.keySet());
        survivors.forEach(mutant -> refuted.remove(mutant.key()));
        return refuted;
    }
}
