package se.klartecken.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readings that hold for one question: each reading of a policy with its choice. */
public final class Readings {

    private final Map<Reading<?>, Enum<?>> chosen;

    private Readings(Map<Reading<?>, Enum<?>> chosen) {
        this.chosen = chosen;
    }

    /**
     * The readings of a policy with some choices made.
     *
     * @param known the readings of the policy
     * @param choices choice names by reading name; what is not named is read the standard way
     * @throws UnknownReadingException where a name is not among those known
     */
    public static Readings of(List<Reading<?>> known, Map<String, String> choices) {
        var chosen = new LinkedHashMap<Reading<?>, Enum<?>>();
        for (Reading<?> reading : known) {
            String choice = choices.get(reading.name());
            chosen.put(reading, choice == null ? reading.standard() : reading.choice(choice));
        }
        if (!chosen.keySet().stream().map(Reading::name).toList().containsAll(choices.keySet())) {
            throw UnknownReadingException.among(known);
        }
        return new Readings(chosen);
    }

    /** The choice that was made for a reading, or its standard. */
    public <C extends Enum<C>> C of(Reading<C> reading) {
        Enum<?> choice = chosen.get(reading);
        return choice == null
                ? reading.standard()
                : reading.standard().getDeclaringClass().cast(choice);
    }
}
