package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.klartecken.model.AccountReport;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.RegisterEntry;
import se.klartecken.model.ReportEntry;
import se.klartecken.model.ReportRecipient;

/** Reports of accounts, and the list of them: STO-RAP-1 to STO-RAP-5 (reporting). */
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
            sheet.put("STO-RAP-3", subject, reports(organisation, AccountStatus.NEW));
            sheet.put("STO-RAP-4", subject, reports(organisation, AccountStatus.EXISTING));
            sheet.put("STO-RAP-5", subject, reports(organisation, AccountStatus.CLOSED));
        }
    }

    /** "Kommunikationsenheten på stadsledningskontoret", and nobody else. */
    private static Truth keeper(Organisation organisation) {
        return Truth.of(organisation.kind() == OrganisationKind.EXECUTIVE_OFFICE);
    }

    private static List<RegisterEntry> entries(Organisation organisation) {
        return organisation.register() == null ? null : organisation.register().entries();
    }

    /** STO-RAP-1: every account of the city's that runs; one of which no start is recorded may not run yet. */
    private Truth complete(Organisation organisation) {
        List<RegisterEntry> entries = entries(organisation);
        if (entries == null || world.content.accounts() == null) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.TRUE;
        for (Place place : world.cityAccounts()) {
            LocalDate started = started(place);
            boolean listed = entries.stream()
                    .anyMatch(each -> each.account().equals(place.account().id()));
            boolean runs = !place.closed(world.asOf) && (started == null || !started.isAfter(world.today));
            if (runs && !listed) {
                all = all.and(started == null ? Truth.UNKNOWN : Truth.FALSE);
            }
        }
        return all;
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

    /** It agrees with how the account stands; what was reported otherwise since has reached it. */
    private Truth upToDate(RegisterEntry entry, Place place) {
        Instant last = null;
        Set<AccountStatus> told = EnumSet.noneOf(AccountStatus.class);
        for (AccountReport report : toTheUnit()) {
            for (ReportEntry line : World.orNone(report.entries())) {
                boolean older = last != null && report.submittedAt().isBefore(last);
                if (older || line.status() == null || !line.account().equals(entry.account())) {
                    continue;
                }
                if (!report.submittedAt().equals(last)) {
                    told.clear();
                }
                last = report.submittedAt();
                told.add(line.status());
            }
        }
        Truth right = rightly(entry.status(), place, told);
        if (last == null || (entry.status() != null && told.contains(entry.status()))) {
            return right;
        }
        return right.and(
                entry.updatedOn() == null
                        ? Truth.UNKNOWN
                        : Truth.of(!entry.updatedOn().isBefore(Times.day(last))));
    }

    private List<AccountReport> toTheUnit() {
        List<AccountReport> reports = new ArrayList<>();
        for (Organisation each : World.orNone(world.content.organisations())) {
            for (AccountReport report : World.orNone(each.accountReports())) {
                if (report.recipient() == ReportRecipient.CITY_COMMUNICATIONS_UNIT
                        && Times.notAfter(report.submittedAt(), world.asOf)) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** Nobody can tell whether an account is closed of which one report says both. */
    private Truth rightly(AccountStatus listed, Place place, Set<AccountStatus> told) {
        boolean closed = place.closed(world.asOf) || told.contains(AccountStatus.CLOSED);
        if (listed == null || (closed && told.size() > 1 && !place.closed(world.asOf))) {
            return Truth.UNKNOWN;
        }
        return Truth.of((listed == AccountStatus.CLOSED) == closed);
    }

    private static LocalDate started(Place place) {
        return place.account().start() == null ? null : place.account().start().startedOn();
    }

    private LocalDate closedOn(Place place) {
        return place.closed(world.asOf) ? Times.day(place.account().closure().closedAt()) : null;
    }

    /** Over a year: the month that has begun last, and the one before it if it is on record from its first day. */
    private List<YearMonth> months(Organisation organisation) {
        YearMonth latest = YearMonth.from(world.today);
        while (latest.getMonthValue() != 2 && latest.getMonthValue() != 9) {
            latest = latest.minusMonths(1);
        }
        List<YearMonth> months = new ArrayList<>();
        if (fromItsFirstDay(organisation, before(latest))) {
            months.add(before(latest));
        }
        months.add(latest);
        months.removeIf(month -> month.atDay(1).isBefore(Times.ADOPTED));
        return months;
    }

    private static boolean fromItsFirstDay(Organisation organisation, YearMonth month) {
        return organisation.reportsRecordedSince() != null
                && !organisation.reportsRecordedSince().isAfter(month.atDay(1));
    }

    private static YearMonth before(YearMonth month) {
        return month.getMonthValue() == 2 ? month.minusMonths(5) : month.minusMonths(7);
    }

    private static LocalDate dayAfter(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private boolean running(YearMonth month) {
        return world.today.isBefore(dayAfter(month));
    }

    private Answer reports(Organisation organisation, AccountStatus sort) {
        if (world.content.accounts() == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth applies = Truth.FALSE;
        Truth kept = Truth.TRUE;
        Truth keptWhereOver = Truth.TRUE;
        for (YearMonth month : months(organisation)) {
            Truth owed = Truth.FALSE;
            Truth told = Truth.TRUE;
            for (Place place : world.accountsToReport(organisation)) {
                Truth due = due(organisation, month, place, sort);
                owed = owed.or(due);
                told = told.and(due.not().or(onRecord(organisation, month, told(organisation, month, place, sort))));
            }
            if (sort == AccountStatus.EXISTING && world.readings.on("nilReportRequired")) {
                owed = Truth.TRUE;
                told = told.and(onRecord(organisation, month, anyReport(organisation, month)));
            }
            applies = applies.or(owed);
            kept = kept.and(told);
            keptWhereOver = running(month) ? keptWhereOver : keptWhereOver.and(told);
        }
        // Not reported, it is a violation once a month is over of which that is known.
        if (kept == Truth.FALSE && keptWhereOver == Truth.UNKNOWN) {
            return Answer.judged(applies);
        }
        return keptWhereOver == Truth.TRUE ? Answer.owed(applies, kept) : Answer.state(applies, kept);
    }

    /** A report tells of accounts as they are on its day; what begins or ends that day or later is for the next one. */
    private Truth due(Organisation organisation, YearMonth month, Place place, AccountStatus sort) {
        LocalDate from = dayOfReportBefore(organisation, month);
        LocalDate until = dayOfReport(organisation, month);
        LocalDate started = started(place);
        LocalDate end = closedOn(place);
        return switch (sort) {
            case NEW -> started == null ? Truth.UNKNOWN : Truth.of(!started.isBefore(from) && started.isBefore(until));
            case EXISTING -> {
                Truth old = started == null ? Truth.UNKNOWN : Truth.of(started.isBefore(from));
                yield old.and(Truth.of(end == null || !end.isBefore(until)));
            }
            case CLOSED -> Truth.of(end != null && !end.isBefore(from) && end.isBefore(until));
        };
    }

    private LocalDate dayOfReport(Organisation organisation, YearMonth month) {
        LocalDate none = running(month) ? world.today.plusDays(1) : dayAfter(month);
        return lastDay(organisation, report -> counts(report, month), none);
    }

    private LocalDate dayOfReportBefore(Organisation organisation, YearMonth month) {
        YearMonth before = before(month);
        LocalDate day = lastDay(
                organisation,
                report -> YearMonth.from(Times.day(report.submittedAt())).equals(before),
                dayAfter(before));
        return Times.later(day, Times.ADOPTED);
    }

    private static LocalDate lastDay(Organisation organisation, Predicate<AccountReport> which, LocalDate none) {
        return World.orNone(organisation.accountReports()).stream()
                .filter(which)
                .map(report -> Times.day(report.submittedAt()))
                .max(LocalDate::compareTo)
                .orElse(none);
    }

    /** In the month, or, by one reading, since the last. */
    private boolean counts(AccountReport report, YearMonth month) {
        LocalDate first = world.readings.on("earlyReportCounts") ? dayAfter(before(month)) : month.atDay(1);
        LocalDate day = Times.day(report.submittedAt());
        return Times.notAfter(report.submittedAt(), world.asOf)
                && !day.isBefore(first)
                && day.isBefore(dayAfter(month));
    }

    private Truth told(Organisation organisation, YearMonth month, Place place, AccountStatus sort) {
        Truth any = organisation.accountReports() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (AccountReport report : World.orNone(organisation.accountReports())) {
            if (counts(report, month)) {
                Truth told = report.entries() == null ? Truth.UNKNOWN : Truth.FALSE;
                for (ReportEntry entry : World.orNone(report.entries())) {
                    boolean same = entry.account().equals(place.account().id());
                    told = told.or(same ? as(sort, entry.status()) : Truth.FALSE);
                }
                any = any.or(told.and(received(report)));
            }
        }
        return any;
    }

    /** Where new ends and existing begins the text does not say. */
    private static Truth as(AccountStatus sort, AccountStatus told) {
        if (told == null || sort == told) {
            return told == null ? Truth.UNKNOWN : Truth.TRUE;
        }
        return switch (sort) {
            case NEW -> told == AccountStatus.CLOSED ? Truth.TRUE : Truth.UNKNOWN;
            case EXISTING -> Truth.of(told == AccountStatus.NEW);
            case CLOSED -> Truth.FALSE;
        };
    }

    private Truth anyReport(Organisation organisation, YearMonth month) {
        Truth any = organisation.accountReports() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (AccountReport report : World.orNone(organisation.accountReports())) {
            any = any.or(counts(report, month) ? received(report) : Truth.FALSE);
        }
        return any;
    }

    private static Truth received(AccountReport report) {
        return Truth.is(report.recipient(), ReportRecipient.CITY_COMMUNICATIONS_UNIT);
    }

    /** What is not among the reports was not made, if they are recorded for all of the month. */
    private Truth onRecord(Organisation organisation, YearMonth month, Truth told) {
        Instant recorded = world.recordedUntil();
        boolean shorter = recorded.isBefore(world.asOf) && Times.day(recorded).isBefore(dayAfter(month));
        boolean partly = !fromItsFirstDay(organisation, month) || shorter;
        return told == Truth.FALSE && partly ? Truth.UNKNOWN : told;
    }
}
