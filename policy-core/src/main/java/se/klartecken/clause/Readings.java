package se.klartecken.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The readings that hold for one question: each reading of a policy with its choice. */
public final class Readings {

    private static final Readings STANDARD = new Readings(Map.of());

    /** Those alone that were named. */
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
        if (choices.isEmpty()) {
            return STANDARD;
        }
        var chosen = new HashMap<Reading<?>, Enum<?>>();
        choices.forEach((name, choice) -> {
            Reading<?> reading = known.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> UnknownReadingException.among(known));
            chosen.put(reading, reading.choice(choice));
        });
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
