package se.klartecken.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static se.klartecken.calendar.DateRule.first;
import static se.klartecken.calendar.DateRule.fromEaster;
import static se.klartecken.calendar.DateRule.yearly;
import static se.klartecken.calendar.HolidayProvision.beforeTheAct;
import static se.klartecken.calendar.HolidayProvision.movedIn1953;
import static se.klartecken.calendar.HolidayProvision.unbroken;
import static se.klartecken.calendar.HolidayProvision.underTheAct;
import static se.klartecken.calendar.HolidayProvision.untilReform;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays (allmänna helgdagar) of Sweden that have a name, 1900–2199, each with the provisions it rests on.
 *
 * <p>Ordinary Sundays are public holidays too, but nameless; they are not listed here. The eves are none: see
 * {@link Eve}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the only field in doubt is a list made by List.of
public enum PublicHoliday implements Named {
    NEW_YEARS_DAY("nyårsdagen", "New Year's Day", unbroken(yearly(JANUARY, 1))),
    EPIPHANY("trettondedag jul", "Epiphany", unbroken(yearly(JANUARY, 6))),
    /** A holiday until 1952. Whether it was moved when it met Holy Week or Easter is not modelled. */
    ANNUNCIATION("Marie bebådelsedag", "Annunciation", List.of(untilReform(yearly(MARCH, 25)))),
    GOOD_FRIDAY("långfredagen", "Good Friday", unbroken(fromEaster(-2))),
    EASTER_SUNDAY("påskdagen", "Easter Sunday", unbroken(fromEaster(0))),
    EASTER_MONDAY("annandag påsk", "Easter Monday", unbroken(fromEaster(1))),
    /** The Act is of April 1938, but 1 May 1938 was a Sunday: the first holiday it made was that of 1939. */
    FIRST_OF_MAY(
            "första maj",
            "First of May",
            List.of(
                    new HolidayProvision(
                            yearly(MAY, 1),
                            Statute.FIRST_OF_MAY_ACT_1938,
                            LocalDate.of(1939, 5, 1),
                            LocalDate.of(1989, 12, 31)),
                    underTheAct(yearly(MAY, 1), null))),
    ASCENSION_DAY("Kristi himmelsfärdsdag", "Ascension Day", unbroken(fromEaster(39))),
    WHIT_SUNDAY("pingstdagen", "Whit Sunday", unbroken(fromEaster(49))),
    /** The last one was 31 May 2004. */
    WHIT_MONDAY(
            "annandag pingst",
            "Whit Monday",
            List.of(
                    beforeTheAct(fromEaster(50), CalendarYears.FIRST_DAY),
                    underTheAct(fromEaster(50), LocalDate.of(2005, 3, 31)))),
    /** The first one was 6 June 2005. */
    NATIONAL_DAY(
            "nationaldagen",
            "National Day",
            List.of(new HolidayProvision(
                    yearly(JUNE, 6), Statute.HOLIDAYS_ACT_AMENDED_2004, LocalDate.of(2005, 4, 1), null))),
    MIDSUMMER_DAY("midsommardagen", "Midsummer Day", movedIn1953(yearly(JUNE, 24), first(SATURDAY, JUNE, 20))),
    ALL_SAINTS_DAY(
            "alla helgons dag",
            "All Saints' Day",
            movedIn1953(first(SUNDAY, NOVEMBER, 1), first(SATURDAY, OCTOBER, 31))),
    CHRISTMAS_DAY("juldagen", "Christmas Day", unbroken(yearly(DECEMBER, 25))),
    BOXING_DAY("annandag jul", "Boxing Day", unbroken(yearly(DECEMBER, 26)));

    private final String swedishName;
    private final String englishName;
    private final List<HolidayProvision> provisions;

    PublicHoliday(String swedishName, String englishName, List<HolidayProvision> provisions) {
        this.swedishName = swedishName;
        this.englishName = englishName;
        this.provisions = provisions;
    }

    /** The public holidays of a year by date; two may share one, as Ascension Day and the First of May did in 2008. */
    public static List<HolidayDate> in(int year) {
        CalendarYears.require(year);
        return Arrays.stream(values())
                .flatMap(holiday -> holiday.dateIn(year).stream().map(date -> new HolidayDate(date, holiday)))
                .sorted(Comparator.comparing(HolidayDate::date))
                .toList();
    }

    /** The public holidays on a date: none, one or, rarely, two. */
    public static List<PublicHoliday> on(LocalDate date) {
        return YearOfDays.of(date).holidaysOn(date);
    }

    /** The date in that year, or empty where it was no public holiday then. */
    public Optional<LocalDate> dateIn(int year) {
        return provisions.stream()
                .flatMap(provision -> provision.dateIn(year).stream())
                .findFirst();
    }

    /** The provision that makes it a public holiday in that year, or empty where none does. */
    public Optional<HolidayProvision> provisionIn(int year) {
        return provisions.stream()
                .filter(provision -> provision.dateIn(year).isPresent())
                .findFirst();
    }

    /** All provisions from 1900 on, the oldest first; their stretches of time neither overlap nor leave a gap. */
    public List<HolidayProvision> provisions() {
        return provisions;
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
