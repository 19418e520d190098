package se.klartecken.calendar;

import static java.time.Month.DECEMBER;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The eves that are commonly days off in Sweden, though no public holidays.
 *
 * <p>The law sets them beside public holidays for statutory time only. That a municipality's own guideline treats them
 * alike is a reading ({@code eveIsVardag=false}), which {@link WorkingCalendar} lets the reader change.
 */
public enum Eve implements Named {
    /** The day before Midsummer Day, thus 23 June until 1952. */
    MIDSUMMER_EVE("midsommarafton", "Midsummer Eve"),
    CHRISTMAS_EVE("julafton", "Christmas Eve"),
    NEW_YEARS_EVE("nyårsafton", "New Year's Eve");

    private final String swedishName;
    private final String englishName;

    Eve(String swedishName, String englishName) {
        this.swedishName = swedishName;
        this.englishName = englishName;
    }

    /** The eve on that date, if it is one. */
    public static Optional<Eve> on(LocalDate date) {
        return YearOfDays.of(date).eveOn(date);
    }

    /** The date in that year, 1900–2199. */
    public LocalDate dateIn(int year) {
        CalendarYears.require(year);
        return switch (this) {
            case MIDSUMMER_EVE ->
                PublicHoliday.MIDSUMMER_DAY.dateIn(year).orElseThrow().minusDays(1);
            case CHRISTMAS_EVE -> LocalDate.of(year, DECEMBER, 24);
            case NEW_YEARS_EVE -> LocalDate.of(year, DECEMBER, 31);
        };
    }

    /** The Act that names it, in its present wording. */
    public Statute statute() {
        return Statute.STATUTORY_TIME_ACT_1930;
    }

    @Override
    public String swedishName() {
        return swedishName;
    }

    @Override
    public String englishName() {
        return englishName;
    }
}
