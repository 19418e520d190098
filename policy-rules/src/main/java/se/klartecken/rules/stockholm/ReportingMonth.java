package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.rules.facts.CaseFile;

/** A month in which accounts are reported: "två gånger per år (i februari och september)" (STO-RAP-3 to STO-RAP-5). */
record ReportingMonth(YearMonth month) {

    /** The months that begin on or after one day and by another, the oldest first. */
    static List<ReportingMonth> between(LocalDate since, LocalDate day) {
        var months = new ArrayList<ReportingMonth>();
        for (YearMonth month = YearMonth.from(since); !month.atDay(1).isAfter(day); month = month.plusMonths(1)) {
            if (isOne(month) && !month.atDay(1).isBefore(since)) {
                months.add(new ReportingMonth(month));
            }
        }
        return months;
    }

    /** The latest month that has begun by a day. */
    static ReportingMonth latest(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (!isOne(month)) {
            month = month.minusMonths(1);
        }
        return new ReportingMonth(month);
    }

    private static boolean isOne(YearMonth month) {
        return month.getMonth() == Month.FEBRUARY || month.getMonth() == Month.SEPTEMBER;
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

    /** The day from which a report made early still belongs to it: the end of the month before it. */
    LocalDate afterPrevious() {
        return latest(firstDay().minusDays(1)).dayAfter();
    }
}
