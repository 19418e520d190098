package se.klartecken.calendar;

import java.time.LocalDate;

/** A calendar so full of days off that the search for a working day was given up. */
public final class NoWorkingDayException extends RuntimeException {

    private final LocalDate after;

    NoWorkingDayException(LocalDate after, int daysSearched) {
        super("no working day within " + daysSearched + " days after " + after);
        this.after = after;
    }

    /** The date after which none was found. */
    public LocalDate after() {
        return after;
    }
}
