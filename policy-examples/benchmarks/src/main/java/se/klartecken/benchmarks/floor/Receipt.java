package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a finding rests on, written down only once it is clear that there is one. */
final class Receipt {

    private static final String ASSESSMENTS = "/assessments";
    private static final String ATTESTATIONS = "/attestations";

    final List<String> because = new ArrayList<>(4);
    final List<String> missing = new ArrayList<>(2);
    private @Nullable Map<String, String> readings;

    Receipt because(String pointer) {
        if (!because.contains(pointer)) {
            because.add(pointer);
        }
        return this;
    }

    Receipt missing(String pointer) {
        if (!missing.contains(pointer)) {
            missing.add(pointer);
        }
        return this;
    }

    /** Nobody has recorded a judgement. */
    Receipt unassessed() {
        return missing(ASSESSMENTS);
    }

    /** A fact that is given, or is missing. */
    Receipt says(@Nullable Object fact, String pointer) {
        return fact == null ? missing(pointer) : because(pointer);
    }

    Receipt read(String reading, String choice) {
        if (readings == null) {
            readings = new HashMap<>();
        }
        readings.put(reading, choice);
        return this;
    }

    Map<String, String> readings() {
        return readings == null ? Map.of() : readings;
    }

    /** Whether a fact is missing that could be looked up. */
    boolean lacksFacts() {
        for (String pointer : missing) {
            if (!pointer.startsWith(ASSESSMENTS) && !pointer.startsWith(ATTESTATIONS)) {
                return true;
            }
        }
        return false;
    }
}
