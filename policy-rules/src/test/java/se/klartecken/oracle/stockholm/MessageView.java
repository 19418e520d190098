package se.klartecken.oracle.stockholm;

import java.time.Instant;
import se.klartecken.model.IncomingMessage;

/**
 * A message with its account.
 *
 * @param place its account
 * @param message the message
 * @param pointer where it stands in the case
 */
record MessageView(Place place, IncomingMessage message, String pointer) {

    Subject subject(Instant asOf) {
        return new Subject(
                pointer, message.id(), place.account().id(), place.account().owner(), asOf);
    }
}
