package se.klartecken.oracle.sollentuna;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** True, false, or not known. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(@Nullable Boolean stated) {
        return stated == null ? UNKNOWN : of(stated.booleanValue());
    }

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Blank text is a stated none. */
    static Truth said(@Nullable String text) {
        return text == null ? UNKNOWN : of(!text.isBlank());
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    boolean yes() {
        return this == TRUE;
    }

    boolean no() {
        return this == FALSE;
    }

    static <T> Truth any(@Nullable List<T> list, Function<T, Truth> test) {
        if (list == null) {
            return UNKNOWN;
        }
        Truth result = FALSE;
        for (T each : list) {
            result = result.or(test.apply(each));
        }
        return result;
    }

    static <T> Truth all(@Nullable List<T> list, Function<T, Truth> test) {
        return any(list, each -> test.apply(each).not()).not();
    }
}
