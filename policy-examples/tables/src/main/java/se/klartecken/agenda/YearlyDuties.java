package se.klartecken.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.input.CaseDocument;
import se.klartecken.rules.stockholm.StockholmReporting;

/** The duties that a policy's text states for months of every year: in Stockholm, to report accounts. */
final class YearlyDuties {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** New, existing and closed accounts. */
    private static final List<String> REPORTING = List.of("STO-RAP-3", "STO-RAP-4", "STO-RAP-5");

    private YearlyDuties() {}

    static List<YearlyDuty> of(Policy policy, CaseDocument document, Instant asOf) {
        if (!REPORTING.stream().allMatch(policy.catalogue()::holds)) {
            return List.of();
        }
        List<Clause> clauses =
                REPORTING.stream().map(policy.catalogue()::clause).toList();
        LocalDate today = asOf.atZone(ZONE).toLocalDate();
        var duties = new ArrayList<YearlyDuty>();
        for (String organisation : StockholmReporting.whoReports(document, asOf)) {
            for (Month month : StockholmReporting.MONTHS) {
                duties.add(new YearlyDuty(organisation, month, next(month, today), clauses));
            }
        }
        return duties;
    }

    /** Through all of the month, the one that has begun. */
    private static LocalDate next(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return (YearMonth.from(today).isAfter(thisYear) ? thisYear.plusYears(1) : thisYear).atDay(1);
    }
}
