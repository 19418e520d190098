package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Readings;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.Screening;
import se.klartecken.model.Account;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Case;
import se.klartecken.model.Organisation;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;

/** What is to be reported of accounts in February and September, for those who write the report (STO-RAP-3 to STO-RAP-5). */
public final class StockholmReporting {

    /** The months in which accounts are reported, every year. */
    public static final Set<Month> MONTHS = ReportingMonth.MONTHS;

    /**
     * An account to report.
     *
     * @param organisation id of the administration or company that reports it
     * @param account id of the account
     * @param status as what; unknown where the day of its start is
     */
    public record Line(
            String organisation, String account, @Nullable AccountStatus status) {}

    /**
     * The report of the last month that has begun.
     *
     * @param lines by organisation, in the order of the case; empty before the policy was adopted
     * @param errors what could not be read or made no sense; such elements are left out
     */
    public record Draft(List<Line> lines, List<InputError> errors) {

        public Draft {
            lines = List.copyOf(lines);
            errors = List.copyOf(errors);
        }
    }

    private StockholmReporting() {}

    /**
     * The report as it is to be on a day.
     *
     * @param asOf the instant for which; the open texts are read the standard way
     */
    public static Draft draft(CaseDocument document, Instant asOf) {
        if (document.content() == null) {
            return new Draft(List.of(), document.errors());
        }
        CaseDocument screened = Screening.screen(document, asOf);
        var lines = new ArrayList<Line>();
        for (OrganisationIn organisation : file(screened, asOf).organisations()) {
            if (!StockholmViews.BOUNDS.isOutsider(organisation.it())) {
                lines(organisation, lines);
            }
        }
        return new Draft(lines, screened.errors());
    }

    /** Ids of the organisations in a case that are to report, in its order. */
    public static List<String> whoReports(CaseDocument document, Instant asOf) {
        Case content = document.content() == null
                ? null
                : Screening.screen(document, asOf).content();
        return content == null || content.organisations() == null
                ? List.of()
                : content.organisations().stream()
                        .filter(organisation -> !StockholmViews.BOUNDS.isOutsider(organisation))
                        .map(Organisation::id)
                        .toList();
    }

    private static CaseFile file(CaseDocument screened, Instant asOf) {
        var rules = new Stockholm();
        Readings readings = Readings.of(rules.readings(), Map.of());
        return new CaseFile(
                Objects.requireNonNull(screened.content(), "screening leaves a case"),
                screened.rejected(),
                asOf,
                true,
                rules.edition(),
                readings,
                rules.calendar(readings),
                Set.of());
    }

    private static void lines(OrganisationIn organisation, List<Line> lines) {
        ReportingMonth latest = ReportingMonth.latest(organisation.file().today());
        if (latest.firstDay().isBefore(Stockholm.ADOPTED)) {
            return;
        }
        var month = new ReportedMonth(organisation, latest);
        for (Placed<Account> account : new ReportingDuty(organisation, AccountStatus.EXISTING).accounts()) {
            Answer owed = month.isNew(account).or(month.exists(account)).or(month.hasClosed(account));
            if (!owed.isFalse()) {
                lines.add(new Line(organisation.it().id(), account.it().id(), status(month, account)));
            }
        }
    }

    /** One that has started and ended since the last report is told of as closed. */
    private static @Nullable AccountStatus status(ReportedMonth month, Placed<Account> account) {
        if (month.hasClosed(account).isTrue()) {
            return AccountStatus.CLOSED;
        }
        if (month.isNew(account).isTrue()) {
            return AccountStatus.NEW;
        }
        return month.exists(account).isTrue() ? AccountStatus.EXISTING : null;
    }
}
