package se.klartecken.benchmarks.floor;

import org.jspecify.annotations.Nullable;

/** Yes, no, or open: a fact is missing, or only a person can tell. */
enum Tri {
    YES,
    NO,
    OPEN;

    static Tri of(boolean fact) {
        return fact ? YES : NO;
    }

    static Tri of(@Nullable Boolean fact) {
        return fact == null ? OPEN : of(fact.booleanValue());
    }

    Tri not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    Tri and(Tri other) {
        return this == NO || other == YES ? this : other == NO || this == YES ? other : OPEN;
    }

    Tri or(Tri other) {
        return this == YES || other == NO ? this : other == YES || this == NO ? other : OPEN;
    }
}
