package se.klartecken.calendar;

import se.klartecken.clause.Choice;

/** A defensible way to count a response time whose words leave more than one open. */
public sealed interface Counting extends Choice permits WorkingDayCounting, HourClock {}
