package se.klartecken;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Reading;

/**
 * What is asked about a case.
 *
 * @param asOf the instant for which the answer is to hold; none means the case's own
 * @param about JSON Pointers of the subjects asked about; empty means the whole case
 * @param explain whether to report what is fulfilled or does not apply, too
 * @param readings choice names by reading name, which go before those of the case
 */
public record Question(@Nullable Instant asOf, List<String> about, boolean explain, Map<String, String> readings) {

    public Question {
        about = List.copyOf(about);
        readings = Map.copyOf(readings);
    }

    /** The whole case at the instant that it names itself. */
    public static Question ofCase() {
        return new Question(null, List.of(), false, Map.of());
    }

    /** The whole case at an instant. */
    public static Question at(Instant asOf) {
        return new Question(asOf, List.of(), false, Map.of());
    }

    public Question about(String... pointers) {
        return new Question(asOf, List.of(pointers), explain, readings);
    }

    public Question explained() {
        return new Question(asOf, about, true, readings);
    }

    public <C extends Enum<C>> Question reading(Reading<C> reading, C choice) {
        var more = new HashMap<>(readings);
        more.put(reading.name(), choice.name());
        return new Question(asOf, about, explain, more);
    }
}
