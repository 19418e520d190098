package se.klartecken.oracle.stockholm;

/** What is known of a statement. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Absent is unknown. */
    static Truth of(Boolean value) {
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    /** Absent is unknown, blank is none. */
    static Truth filled(String text) {
        return text == null ? UNKNOWN : of(!text.isBlank());
    }

    /** Whether it is that word; absent is unknown. */
    static <E extends Enum<E>> Truth is(E given, E wanted) {
        return given == null ? UNKNOWN : of(given == wanted);
    }

    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** This where it is known, else the other. */
    Truth orElse(Truth other) {
        return this == UNKNOWN ? other : this;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
