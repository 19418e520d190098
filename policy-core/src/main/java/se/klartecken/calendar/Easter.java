package se.klartecken.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.LocalDate;

/** Easter of the Gregorian calendar, by the computus as D. E. Knuth states it (TAOCP, 1.3.2, exercise 14). */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        LocalDate fullMoon = LocalDate.of(year, 3, 1).plusDays(paschalFullMoon(year) - 1L);
        return fullMoon.with(next(SUNDAY));
    }

    /** The full moon on or next after 21 March, as a day of March: 32 is 1 April. */
    private static int paschalFullMoon(int year) {
        int fullMoon = 44 - epact(year);
        return fullMoon < 21 ? fullMoon + 30 : fullMoon;
    }

    /** The age of the moon at new year. */
    private static int epact(int year) {
        int goldenNumber = year % 19 + 1;
        int century = year / 100 + 1;
        int leapYearsDropped = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int epact = (11 * goldenNumber + 20 + moonCorrection - leapYearsDropped) % 30;
        // Two epacts are moved by a day, so that no two years of a lunar cycle share a full moon.
        boolean moved = epact == 24 || (epact == 25 && goldenNumber > 11);
        return moved ? epact + 1 : epact;
    }
}
