package se.klartecken.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the screening finds: errors, and the elements that they reject. */
final class Faults {

    private final List<InputError> errors = new ArrayList<>();
    private final Set<String> rejected = new HashSet<>();
    private final Instant asOf;

    Faults(Instant asOf) {
        this.asOf = asOf;
    }

    List<InputError> errors() {
        return errors;
    }

    Set<String> rejected() {
        return rejected;
    }

    /** Rejects an element for what stands at a place in it. */
    void reject(Place element, InputErrorCode code, Place place, String expected) {
        rejected.add(element.toString());
        errors.add(new InputError(code, place.toString(), expected));
    }

    void required(Place element, Place place, @Nullable Object value, String expected) {
        if (value == null) {
            reject(element, InputErrorCode.MISSING_PROPERTY, place, expected);
        }
    }

    /** An instant that has happened lies neither before what it follows nor after the moment of the check. */
    void happened(Place element, Place place, @Nullable Instant at, @Nullable Instant after, String expected) {
        inOrder(element, place, after, at, expected);
        notAfterCheck(element, place, at);
    }

    void notAfterCheck(Place element, Place place, @Nullable Instant at) {
        if (at != null && at.isAfter(asOf)) {
            reject(element, InputErrorCode.AFTER_AS_OF, place, "an instant not after that of the check");
        }
    }

    void within(Place element, Place place, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            reject(element, InputErrorCode.OUT_OF_RANGE, place, "a number from " + least + " to " + most);
        }
    }

    void inOrder(Place element, Place place, @Nullable Instant earlier, @Nullable Instant later, String expected) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            reject(element, InputErrorCode.OUT_OF_ORDER, place, expected);
        }
    }

    void inOrder(Place element, Place place, @Nullable LocalDate earlier, @Nullable LocalDate later, String expected) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            reject(element, InputErrorCode.OUT_OF_ORDER, place, expected);
        }
    }
}
