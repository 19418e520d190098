package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.klartecken.model.AccountReport;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.RegisterEntry;
import se.klartecken.model.ReportEntry;
import se.klartecken.model.ReportRecipient;
import se.klartecken.report.Outcome;

/** Reports of accounts, and the list of them: STO-RAP-1 to STO-RAP-5 (A23). */
final class Reporting {

    private final World world;
    private final Sheet sheet;

    Reporting(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Organisation organisation : world.organisations()) {
            Subject subject = world.subject(organisation);
            sheet.put("STO-RAP-1", subject, Answer.state(keeper(organisation), complete(organisation)));
            sheet.put("STO-RAP-2", subject, Answer.owed(keeper(organisation), updated(organisation)));
            sheet.put("STO-RAP-3", subject, overWindows(organisation, month -> newAccounts(organisation, month)));
            sheet.put("STO-RAP-4", subject, overWindows(organisation, month -> existing(organisation, month)));
            sheet.put("STO-RAP-5", subject, overWindows(organisation, month -> closed(organisation, month)));
        }
    }

    private static Truth keeper(Organisation organisation) {
        return Truth.of(organisation.kind() == OrganisationKind.EXECUTIVE_OFFICE || organisation.register() != null);
    }

    private static List<RegisterEntry> entries(Organisation organisation) {
        return organisation.register() == null ? null : organisation.register().entries();
    }

    /** STO-RAP-1: every account of the city's that runs. */
    private Truth complete(Organisation organisation) {
        List<RegisterEntry> entries = entries(organisation);
        if (entries == null || world.content.accounts() == null) {
            return Truth.UNKNOWN;
        }
        boolean missing = world.cityAccounts().stream()
                .filter(this::running)
                .anyMatch(place -> entries.stream()
                        .noneMatch(each -> each.account().equals(place.account().id())));
        return missing ? world.notListed() : Truth.TRUE;
    }

    private boolean running(Place place) {
        LocalDate started = started(place);
        return !place.closed(world.asOf) && (started == null || !started.isAfter(world.today));
    }

    /** STO-RAP-2: no time is stated for the update, so what lags behind is owed. */
    private Truth updated(Organisation organisation) {
        if (entries(organisation) == null) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.TRUE;
        for (RegisterEntry entry : entries(organisation)) {
            for (Place place : world.cityAccounts()) {
                if (place.account().id().equals(entry.account())) {
                    all = all.and(upToDate(entry, place));
                }
            }
        }
        return all;
    }

    private Truth upToDate(RegisterEntry entry, Place place) {
        if (entry.status() == null) {
            return Truth.UNKNOWN;
        }
        boolean right = (entry.status() == AccountStatus.CLOSED) == place.closed(world.asOf);
        return right ? Truth.TRUE : world.notListed();
    }

    private static LocalDate started(Place place) {
        return place.account().start() == null ? null : place.account().start().startedOn();
    }

    private LocalDate closedOn(Place place) {
        return place.closed(world.asOf) ? Times.day(place.account().closure().closedAt()) : null;
    }

    /** What a clause says of one month: none owed, or reported or not. */
    private record Due(boolean any, Truth reported) {
        static Due none() {
            return new Due(false, Truth.TRUE);
        }

        Due with(Truth one) {
            return new Due(true, reported.and(one));
        }
    }

    private Answer overWindows(Organisation organisation, Function<YearMonth, Due> clause) {
        if (world.content.accounts() == null || organisation.accountReports() == null) {
            boolean none = world.content.accounts() != null && nothingToReport(organisation, clause);
            return none ? Answer.NOT_APPLICABLE : Answer.judged(Truth.UNKNOWN);
        }
        List<Answer> answers = new ArrayList<>();
        for (YearMonth month : months(organisation)) {
            Due due = clause.apply(month);
            if (due.any()) {
                answers.add(answer(month, due));
            }
        }
        return mostPressing(answers);
    }

    private boolean nothingToReport(Organisation organisation, Function<YearMonth, Due> clause) {
        return months(organisation).stream()
                .noneMatch(month -> clause.apply(month).any());
    }

    /** Pending within the month, violated after it. */
    private Answer answer(YearMonth month, Due due) {
        boolean over = month.atEndOfMonth().isBefore(world.today);
        return over ? Answer.state(Truth.TRUE, due.reported()) : Answer.owed(Truth.TRUE, due.reported());
    }

    private static Answer mostPressing(List<Answer> answers) {
        for (Outcome outcome : Outcome.values()) {
            for (Answer answer : answers) {
                if (answer.outcome() == outcome) {
                    return answer;
                }
            }
        }
        return Answer.NOT_APPLICABLE;
    }

    /** February and September since the policy, as far back as reports are recorded. */
    private List<YearMonth> months(Organisation organisation) {
        List<YearMonth> months = new ArrayList<>();
        LocalDate recorded = recordedSince(organisation);
        for (YearMonth month = YearMonth.from(Times.ADOPTED);
                !month.isAfter(YearMonth.from(world.today));
                month = month.plusMonths(1)) {
            boolean window = month.getMonthValue() == 2 || month.getMonthValue() == 9;
            if (window && !month.atEndOfMonth().isBefore(recorded)) {
                months.add(month);
            }
        }
        return months;
    }

    private static LocalDate recordedSince(Organisation organisation) {
        if (organisation.reportsRecordedSince() != null) {
            return organisation.reportsRecordedSince();
        }
        return World.orNone(organisation.accountReports()).stream()
                .map(each -> Times.day(each.submittedAt()))
                .min(LocalDate::compareTo)
                .orElse(Times.ADOPTED);
    }

    private static YearMonth windowBefore(YearMonth month) {
        return month.getMonthValue() == 2 ? month.minusMonths(5) : month.minusMonths(7);
    }

    /** STO-RAP-3: in the first reporting month that begins after the start. */
    private Due newAccounts(Organisation organisation, YearMonth month) {
        Due due = Due.none();
        for (Place place : world.cityAccountsOf(organisation)) {
            LocalDate started = started(place);
            boolean since = started != null
                    && !started.isBefore(Times.ADOPTED)
                    && firstMonthFrom(started).equals(month)
                    && there(place, month);
            if (since) {
                Truth here = reported(organisation, month, place, Reporting::asNew);
                boolean sameMonth = YearMonth.from(started).equals(windowBefore(month));
                Truth before =
                        sameMonth ? reported(organisation, windowBefore(month), place, Reporting::asNew) : Truth.FALSE;
                due = due.with(here.or(before));
            }
        }
        return due;
    }

    private static YearMonth firstMonthFrom(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        month = day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
        while (month.getMonthValue() != 2 && month.getMonthValue() != 9) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private static Truth asNew(AccountStatus status) {
        return status == AccountStatus.NEW ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** STO-RAP-4: what is there when the month begins, and is not new in it. */
    private Due existing(Organisation organisation, YearMonth month) {
        Due due = Due.none();
        List<Place> all = world.cityAccountsOf(organisation);
        for (Place place : all) {
            LocalDate started = started(place);
            boolean old = started == null
                    || started.isBefore(Times.ADOPTED)
                    || firstMonthFrom(started).isBefore(month);
            if (old && there(place, month)) {
                Truth told = reported(organisation, month, place, status -> asExisting(status, started));
                due = due.with(started == null && told == Truth.FALSE ? Truth.UNKNOWN : told);
            }
        }
        boolean nothing = all.stream().noneMatch(place -> there(place, month));
        return nothing && world.readings.on("nilReportRequired") ? due.with(anyReport(organisation, month)) : due;
    }

    /** Where the first day is unknown, new is as good as existing. */
    private static Truth asExisting(AccountStatus status, LocalDate started) {
        boolean right = status == AccountStatus.EXISTING || (status == AccountStatus.NEW && started == null);
        return right ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** STO-RAP-5: in the first reporting month that begins after the end. */
    private Due closed(Organisation organisation, YearMonth month) {
        Due due = Due.none();
        for (Place place : world.cityAccountsOf(organisation)) {
            LocalDate end = closedOn(place);
            boolean since = end != null
                    && !end.isBefore(Times.ADOPTED)
                    && firstMonthFrom(end.plusDays(1)).equals(month);
            if (since) {
                Truth here = reported(organisation, month, place, Reporting::asClosed);
                boolean sameMonth = YearMonth.from(end).equals(windowBefore(month));
                Truth before = sameMonth
                        ? reported(organisation, windowBefore(month), place, Reporting::asClosed)
                        : Truth.FALSE;
                due = due.with(here.or(before));
            }
        }
        return due;
    }

    private static Truth asClosed(AccountStatus status) {
        return Truth.is(status, AccountStatus.CLOSED);
    }

    /** Whether the account was there all through the first day of the month, and is there today if that is sooner. */
    private boolean there(Place place, YearMonth month) {
        LocalDate end = closedOn(place);
        LocalDate started = started(place);
        LocalDate first = month.atDay(1);
        return (end == null || end.isAfter(month.atEndOfMonth())) && (started == null || !started.isAfter(first));
    }

    private Truth reported(
            Organisation organisation, YearMonth month, Place place, Function<AccountStatus, Truth> status) {
        Truth any = missing(organisation, month);
        for (AccountReport report : inTime(organisation, month)) {
            Truth told = report.entries() == null ? Truth.UNKNOWN : Truth.FALSE;
            for (ReportEntry entry : World.orNone(report.entries())) {
                boolean same = entry.account().equals(place.account().id());
                told = told.or(same ? status.apply(entry.status()) : Truth.FALSE);
            }
            any = any.or(told.and(received(report)));
        }
        return any;
    }

    private Truth anyReport(Organisation organisation, YearMonth month) {
        Truth any = missing(organisation, month);
        for (AccountReport report : inTime(organisation, month)) {
            any = any.or(received(report));
        }
        return any;
    }

    private static Truth received(AccountReport report) {
        return Truth.is(report.recipient(), ReportRecipient.CITY_COMMUNICATIONS_UNIT);
    }

    /** What is not among the reports was not made, if they are recorded for all of the month. */
    private Truth missing(Organisation organisation, YearMonth month) {
        boolean fromTheStart = organisation.reportsRecordedSince() == null
                || !organisation.reportsRecordedSince().isAfter(month.atDay(1));
        boolean toTheEnd = !world.recordedUntil()
                .isBefore(min(Times.midnight(month.plusMonths(1).atDay(1)), world.asOf));
        return fromTheStart && toTheEnd ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private List<AccountReport> inTime(Organisation organisation, YearMonth month) {
        boolean early = world.readings.on("earlyReportCounts");
        LocalDate first = early ? windowBefore(month).atEndOfMonth().plusDays(1) : month.atDay(1);
        return World.orNone(organisation.accountReports()).stream()
                .filter(each -> Times.notAfter(each.submittedAt(), world.asOf))
                .filter(each -> !Times.day(each.submittedAt()).isBefore(first))
                .filter(each -> !Times.day(each.submittedAt()).isAfter(month.atEndOfMonth()))
                .toList();
    }
}
