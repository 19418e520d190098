package se.klartecken.calendar;

/** A defensible way to count a response time whose words leave more than one open. */
public sealed interface Counting permits WorkingDayCounting, HourClock {

    /** The name under which it is chosen. */
    String name();
}
