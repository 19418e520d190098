package se.klartecken.calendar;

/** Why a day between receipt and due time adds nothing to the time counted. */
public sealed interface SkipReason extends Named permits DayOff, UncountedDay {}
