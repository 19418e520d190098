package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.ReportingReadings.EARLY_REPORT_COUNTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountReport;
import se.klartecken.model.AccountStart;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Closure;
import se.klartecken.model.ReportEntry;
import se.klartecken.model.ReportRecipient;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Placed;

/**
 * What an organisation reported in one month, and what it had to. A report tells of the accounts as they are on its
 * day: what starts or ends that day or later belongs to the next one.
 */
final class ReportedMonth {

    private final CaseFile file;
    private final Place reportsPlace;
    private final @Nullable List<AccountReport> reports;
    private final ReportingMonth month;

    ReportedMonth(OrganisationIn organisation, ReportingMonth month) {
        this.file = organisation.file();
        this.reportsPlace = organisation.subject().place().at("accountReports");
        this.reports = organisation.it().accountReports();
        this.month = month;
    }

    ReportingMonth month() {
        return month;
    }

    /** Whether an account had to be reported as new: started since the report before. */
    Answer isNew(Placed<Account> account) {
        LocalDate since = dayOfTheReportBefore();
        return start(account, day -> !day.isBefore(since) && day.isBefore(dayOfReport()));
    }

    /** Whether it was there at the report before already, and is not closed; what has started since is new. */
    Answer exists(Placed<Account> account) {
        LocalDate since = dayOfTheReportBefore();
        return start(account, day -> day.isBefore(since)).and(openOnTheDay(account));
    }

    /** Whether it ended since the report before. */
    Answer hasClosed(Placed<Account> account) {
        Instant end = end(account);
        Place at = account.place().at("closure");
        if (end == null) {
            return Answer.known(false, at);
        }
        LocalDate day = CaseFile.dayOf(end);
        return Answer.known(!day.isBefore(dayOfTheReportBefore()) && day.isBefore(dayOfReport()), at.at("closedAt"));
    }

    private Answer openOnTheDay(Placed<Account> account) {
        Instant end = end(account);
        Place at = account.place().at("closure");
        return end == null
                ? Answer.known(true, at)
                : Answer.known(!CaseFile.dayOf(end).isBefore(dayOfReport()), at.at("closedAt"));
    }

    /** None while it has yet to come. */
    private @Nullable Instant end(Placed<Account> account) {
        Closure closure = account.it().closure();
        Instant end = closure == null ? null : closure.closedAt();
        return end == null || end.isAfter(file.asOf()) ? null : end;
    }

    private static Answer start(Placed<Account> account, Predicate<LocalDate> test) {
        AccountStart start = account.it().start();
        LocalDate day = start == null ? null : start.startedOn();
        Place at = account.place().at("start").at("startedOn");
        return day == null ? Answer.missing(at) : Answer.known(test.test(day), at);
    }

    /** Whether a report of this month tells of the account as what it is. */
    Answer tells(Placed<Account> account, AccountStatus as) {
        return anyReport((report, at) -> rightRecipient(report, at).and(entered(report, at, account.it(), as)));
    }

    /** Whether any report of this month reached the right unit. */
    Answer reported() {
        return anyReport(ReportedMonth::rightRecipient);
    }

    private Answer anyReport(BiFunction<AccountReport, Place, Answer> ask) {
        if (reports == null) {
            return Answer.missing(reportsPlace);
        }
        var answers = new ArrayList<Answer>();
        for (int index = 0; index < reports.size(); index++) {
            if (counts(reports.get(index))) {
                answers.add(ask.apply(reports.get(index), reportsPlace.at(index)));
            }
        }
        return Answer.anyOf(answers, Answer.known(false, reportsPlace)).resting(early());
    }

    private static Answer rightRecipient(AccountReport report, Place at) {
        Place recipient = at.at("recipient");
        return report.recipient() == null
                ? Answer.missing(recipient)
                : Answer.known(report.recipient() == ReportRecipient.CITY_COMMUNICATIONS_UNIT, recipient);
    }

    private static Answer entered(AccountReport report, Place at, Account account, AccountStatus as) {
        Place entries = at.at("entries");
        if (report.entries() == null) {
            return Answer.missing(entries);
        }
        var answers = new ArrayList<Answer>();
        for (int index = 0; index < report.entries().size(); index++) {
            ReportEntry entry = report.entries().get(index);
            if (entry.account().equals(account.id())) {
                answers.add(as(entry.status(), as, entries.at(index).at("status")));
            }
        }
        return Answer.anyOf(answers, Answer.known(false, entries));
    }

    /** Where "new" ends and "existing" begins the text does not say: reported as existing, a new one is for a person. */
    private static Answer as(@Nullable AccountStatus told, AccountStatus wanted, Place at) {
        if (told == null) {
            return Answer.missing(at);
        }
        if (wanted == AccountStatus.NEW && told == AccountStatus.EXISTING) {
            return Answer.open(at);
        }
        boolean stillOpen = wanted == AccountStatus.EXISTING && told == AccountStatus.NEW;
        boolean alreadyClosed = wanted == AccountStatus.NEW && told == AccountStatus.CLOSED;
        return Answer.known(stillOpen || alreadyClosed || told == wanted, at);
    }

    private Answer early() {
        return file.reads(EARLY_REPORT_COUNTS, Flag.TRUE);
    }

    private boolean counts(AccountReport report) {
        LocalDate from = early().isTrue() ? month.previous().dayAfter() : month.firstDay();
        return !report.submittedAt().isAfter(file.asOf()) && isWithin(report, from, month.dayAfter());
    }

    private static boolean isWithin(AccountReport report, LocalDate from, LocalDate end) {
        LocalDate day = CaseFile.dayOf(report.submittedAt());
        return !day.isBefore(from) && day.isBefore(end);
    }

    /** The day of which this month's report tells: that of the last one, or where there is none the day after the month. */
    LocalDate dayOfReport() {
        LocalDate end = month.isOpen(file) ? file.today().plusDays(1) : month.dayAfter();
        return lastReport(this::counts).orElse(end);
    }

    /** The day of the report before, or where none is recorded the end of its month; not before the policy. */
    private LocalDate dayOfTheReportBefore() {
        ReportingMonth before = month.previous();
        LocalDate day = lastReport(report -> isWithin(report, before.firstDay(), before.dayAfter()))
                .orElse(before.dayAfter());
        return day.isBefore(Stockholm.ADOPTED) ? Stockholm.ADOPTED : day;
    }

    private Optional<LocalDate> lastReport(Predicate<AccountReport> test) {
        List<AccountReport> all = reports == null ? List.of() : reports;
        return all.stream()
                .filter(test)
                .map(report -> CaseFile.dayOf(report.submittedAt()))
                .max(Comparator.naturalOrder());
    }
}
