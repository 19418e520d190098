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
 * @param about JSON Pointers of the subjects asked about, or of lists of them; empty means the whole case
 * @param explain whether to report what is fulfilled or does not apply, too
 * @param readings choice names by reading name, which go before those of the case
 * @param atMost how many findings a policy may come to; beyond it the question is refused by a
 *     {@link TooManyFindingsException}, so that nobody's case fills the memory of who judges it
 */
public record Question(
        @Nullable Instant asOf, List<String> about, boolean explain, Map<String, String> readings, int atMost) {

    /**
     * Refuses a limit that no answer could keep.
     *
     * @throws IllegalArgumentException where the limit is negative
     */
    public Question {
        if (atMost < 0) {
            throw new IllegalArgumentException("the limit on findings is negative");
        }
        about = List.copyOf(about);
        readings = Map.copyOf(readings);
    }

    /** With any number of findings. */
    public Question(@Nullable Instant asOf, List<String> about, boolean explain, Map<String, String> readings) {
        this(asOf, about, explain, readings, Integer.MAX_VALUE);
    }

    /** The whole case at the instant that it names itself. */
    public static Question ofCase() {
        return new Question(null, List.of(), false, Map.of());
    }

    /** The whole case at an instant. */
    public static Question at(Instant asOf) {
        return new Question(asOf, List.of(), false, Map.of());
    }

    /**
     * About some subjects, each with all that is part of it, or about all that stands in some lists.
     *
     * @param pointers JSON Pointers; a policy refuses one to what the case does not have by an
     *     {@link UnknownSubjectException}
     */
    public Question about(String... pointers) {
        return new Question(asOf, List.of(pointers), explain, readings, atMost);
    }

    public Question explained() {
        return new Question(asOf, about, true, readings, atMost);
    }

    public <C extends Enum<C>> Question reading(Reading<C> reading, C choice) {
        var more = new HashMap<>(readings);
        more.put(reading.name(), choice.name());
        return new Question(asOf, about, explain, more, atMost);
    }

    public Question atMost(int findings) {
        return new Question(asOf, about, explain, readings, findings);
    }
}
