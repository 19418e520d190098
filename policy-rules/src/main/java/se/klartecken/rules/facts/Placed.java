package se.klartecken.rules.facts;

import se.klartecken.input.Place;

/** Something together with where it stands. */
public record Placed<T>(Place place, T it) {}
