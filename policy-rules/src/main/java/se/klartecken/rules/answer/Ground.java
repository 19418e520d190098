package se.klartecken.rules.answer;

import se.klartecken.clause.Reading;
import se.klartecken.input.Place;

/** Something that an answer rests on. */
public sealed interface Ground {

    /** A fact that the case states. */
    record Fact(Place place) implements Ground {}

    /** A fact that the case does not state. */
    record Missing(Place place) implements Ground {}

    /** A fact whose meaning for the clause only a person can judge. */
    record Open(Place place) implements Ground {}

    /** A choice between meanings of the text. */
    record Read(Reading<?> reading, Enum<?> choice) implements Ground {}

    /** A stricter value that the organisation has set for itself. */
    record Local(Place place) implements Ground {}

    /** Another clause that settles the matter. */
    record Cited(String clauseId) implements Ground {}
}
