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

    /** Rejects an element for what stands at a path within it. */
    void reject(String element, InputErrorCode code, String path, String expected) {
        rejected.add(element);
        errors.add(new InputError(code, element + path, expected));
    }

    void required(String element, String path, @Nullable Object value, String expected) {
        if (value == null) {
            reject(element, InputErrorCode.MISSING_PROPERTY, path, expected);
        }
    }

    /** An instant that has happened lies neither before what it follows nor after the moment of the check. */
    void happened(String element, String path, @Nullable Instant at, @Nullable Instant after, String expected) {
        inOrder(element, path, after, at, expected);
        notAfterCheck(element, path, at);
    }

    void notAfterCheck(String element, String path, @Nullable Instant at) {
        if (at != null && at.isAfter(asOf)) {
            reject(element, InputErrorCode.AFTER_AS_OF, path, "an instant not after that of the check");
        }
    }

    void within(String element, String path, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            reject(element, InputErrorCode.OUT_OF_RANGE, path, "a number from " + least + " to " + most);
        }
    }

    void inOrder(String element, String path, @Nullable Instant earlier, @Nullable Instant later, String expected) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            reject(element, InputErrorCode.OUT_OF_ORDER, path, expected);
        }
    }

    void inOrder(String element, String path, @Nullable LocalDate earlier, @Nullable LocalDate later, String expected) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            reject(element, InputErrorCode.OUT_OF_ORDER, path, expected);
        }
    }
}
