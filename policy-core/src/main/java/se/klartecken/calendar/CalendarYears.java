package se.klartecken.calendar;

import java.time.LocalDate;

/** The years whose public holidays are known: 1900 to 2199. */
final class CalendarYears {

    static final int FIRST = 1900;
    static final int LAST = 2199;
    static final LocalDate FIRST_DAY = LocalDate.of(FIRST, 1, 1);

    private CalendarYears() {}

    /** Returns the year; throws {@link IllegalArgumentException} where it lies outside the known years. */
    static int require(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("year outside " + FIRST + "–" + LAST + ": " + year);
        }
        return year;
    }
}
