package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Place;

/** Something together with where it stands. */
public record Placed<T>(Place place, T it) {}
