package se.klartecken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import se.klartecken.clause.DescribedReading;

/** The readings of two policies: one that both have, such as whether Saturday is a working day, is one choice for both. */
final class LayeredReadings {

    private LayeredReadings() {}

    /** @throws IllegalArgumentException where both have one of the same name and not the same choices */
    static List<DescribedReading> of(List<DescribedReading> general, List<DescribedReading> further) {
        Map<String, DescribedReading> byName = new LinkedHashMap<>();
        general.forEach(reading -> byName.put(reading.name(), reading));
        further.forEach(reading -> byName.merge(reading.name(), reading, LayeredReadings::shared));
        return List.copyOf(byName.values());
    }

    private static DescribedReading shared(DescribedReading one, DescribedReading other) {
        if (!one.standard().equals(other.standard()) || !choices(one).equals(choices(other))) {
            throw new IllegalArgumentException("both policies have a reading " + one.name() + " with other choices");
        }
        var clauses = new LinkedHashSet<>(one.clauses());
        clauses.addAll(other.clauses());
        return new DescribedReading(
                one.name(), one.question(), new ArrayList<>(clauses), one.standard(), one.choices());
    }

    private static List<String> choices(DescribedReading reading) {
        return reading.choices().stream()
                .map(DescribedReading.DescribedChoice::name)
                .toList();
    }
}
