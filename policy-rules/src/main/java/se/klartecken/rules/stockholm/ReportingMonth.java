package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.klartecken.rules.facts.CaseFile;

/** A month in which accounts are reported: "två gånger per år (i februari och september)" (STO-RAP-3 to STO-RAP-5). */
record ReportingMonth(YearMonth month) {

    static final Set<Month> MONTHS = Collections.unmodifiableSet(EnumSet.of(Month.FEBRUARY, Month.SEPTEMBER));

    /** The latest month that has begun by a day. */
    static ReportingMonth latest(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (!isOne(month)) {
            month = month.minusMonths(1);
        }
        return new ReportingMonth(month);
    }

    private static boolean isOne(YearMonth month) {
        return MONTHS.contains(month.getMonth());
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    /** The day after its last; weekends do not move it. */
    LocalDate dayAfter() {
        return month.plusMonths(1).atDay(1);
    }

    boolean isOpen(CaseFile file) {
        return file.today().isBefore(dayAfter());
    }

    /** The one half a year before. */
    ReportingMonth previous() {
        return latest(firstDay().minusDays(1));
    }
}
