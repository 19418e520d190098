package se.klartecken.clause;

import java.util.List;

/** A reading or a choice was named that the policy does not have. Its message holds nothing of what was given. */
public final class UnknownReadingException extends IllegalArgumentException {

    private UnknownReadingException(String message) {
        super(message);
    }

    static UnknownReadingException choiceOf(Reading<?> reading) {
        return new UnknownReadingException("reading " + reading.name() + " takes one of " + reading.choices());
    }

    static UnknownReadingException among(List<Reading<?>> known) {
        return new UnknownReadingException("the readings of this policy are "
                + known.stream().map(Reading::name).toList());
    }
}
