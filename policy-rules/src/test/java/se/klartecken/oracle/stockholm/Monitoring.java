package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Watch;
import se.klartecken.model.WatchEntry;
import se.klartecken.model.WatchKind;

/** Watching what comes in: STO-BEV-5 and STO-BEV-9. */
final class Monitoring {

    private final World world;
    private final Sheet sheet;

    Monitoring(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.cityAccounts()) {
            Subject subject = place.subject(world.asOf);
            sheet.put("STO-BEV-5", subject, Answer.state(applies(place), ever(place)));
            sheet.put("STO-BEV-9", subject, daily(place));
        }
    }

    /** Others can write there; where the city cannot influence that, a person has to look (A19). */
    private Truth applies(Place place) {
        Truth open = Truth.of(place.account().allowsPublicMessages()).and(Truth.of(!place.closed(world.asOf)));
        Boolean canModerate = place.account().canModerate();
        boolean powerless = canModerate != null && !canModerate;
        return powerless ? open.and(Truth.UNKNOWN) : open;
    }

    private static Watch log(Place place) {
        return place.account().upkeep() == null
                ? null
                : place.account().upkeep().monitoring();
    }

    /** What was done by itself is no watch. */
    private List<Instant> entries(Watch log) {
        return World.orNone(log.entries()).stream()
                .filter(each -> each.kind() != WatchKind.SCHEDULED_POST)
                .map(WatchEntry::at)
                .filter(at -> Times.notAfter(at, world.asOf))
                .toList();
    }

    /** STO-BEV-5. */
    private Truth ever(Place place) {
        Watch log = log(place);
        if (log == null || log.entries() == null) {
            return Truth.UNKNOWN;
        }
        return entries(log).isEmpty() ? world.notListed() : Truth.TRUE;
    }

    /** STO-BEV-9: each logged day with office hours (A12). */
    private Answer daily(Place place) {
        Truth applies = applies(place).or(openUntilClosed(place));
        Watch log = log(place);
        if (log == null || log.entries() == null) {
            return Answer.judged(applies);
        }
        LocalDate first = first(place, log);
        LocalDate last = last(place, log);
        if (first == null || first.isAfter(last)) {
            return Answer.judged(applies);
        }
        return overDays(place, applies, first, last);
    }

    /** Of a closed account, the days until its end still count. */
    private Truth openUntilClosed(Place place) {
        return place.closed(world.asOf) ? Truth.of(place.account().allowsPublicMessages()) : Truth.FALSE;
    }

    private Answer overDays(Place place, Truth applies, LocalDate first, LocalDate last) {
        Truth past = Truth.TRUE;
        boolean any = false;
        NaiveCalendar calendar = new NaiveCalendar(place.lead(), world.readings);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Truth owed = owed(calendar, day);
            Truth kept = owed.not().or(watched(place, calendar, day));
            any = any || owed != Truth.FALSE;
            if (kept != Truth.TRUE && !over(calendar, day)) {
                return past == Truth.TRUE ? Answer.owed(applies, kept) : Answer.state(applies, past);
            }
            past = past.and(kept);
        }
        return any ? Answer.state(applies, past) : Answer.judged(applies);
    }

    private Truth owed(NaiveCalendar calendar, LocalDate day) {
        return everyDay() ? Truth.TRUE : calendar.officeDay(day);
    }

    private boolean everyDay() {
        return world.readings.is("dailyMeans", "EVERY_CALENDAR_DAY");
    }

    private boolean over(NaiveCalendar calendar, LocalDate day) {
        boolean anyHour = (everyDay() && calendar.officeDay(day) != Truth.TRUE)
                || world.readings.on("monitoringOutsideHoursCounts");
        return anyHour ? day.isBefore(world.today) : calendar.over(day, world.asOf);
    }

    private Truth watched(Place place, NaiveCalendar calendar, LocalDate day) {
        List<Instant> thatDay = entries(log(place)).stream()
                .filter(at -> Times.day(at).equals(day))
                .toList();
        LocalValue own = world.local(place, LocalValueKind.MONITORING_PER_DAY, day);
        int enough = own == null || own.amount() == null ? 1 : Math.max(1, own.amount());
        boolean anyHour = world.readings.on("monitoringOutsideHoursCounts")
                || (everyDay() && calendar.officeDay(day) == Truth.FALSE);
        if (thatDay.size() < enough) {
            return Truth.FALSE;
        }
        if (anyHour) {
            return Truth.TRUE;
        }
        if (calendar.officeDay(day) != Truth.TRUE) {
            return Truth.UNKNOWN;
        }
        return Truth.of(thatDay.stream().filter(calendar::during).count() >= enough);
    }

    private LocalDate first(Place place, Watch log) {
        LocalDate logged = log.from() != null
                ? log.from()
                : entries(log).stream()
                        .map(Times::day)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        if (logged == null) {
            return null;
        }
        LocalDate started =
                place.account().start() == null ? null : place.account().start().startedOn();
        LocalDate bound = started == null ? Times.ADOPTED : Times.later(started, Times.ADOPTED);
        return Times.later(logged, bound);
    }

    /** A day that the record does not reach the end of is not judged. */
    private LocalDate last(Place place, Watch log) {
        LocalDate recorded =
                world.recordedUntil().isBefore(world.asOf) ? world.recordedDay().minusDays(1) : world.today;
        LocalDate last = log.until() == null ? recorded : Times.earlier(log.until(), recorded);
        if (!place.closed(world.asOf)) {
            return last;
        }
        LocalDate end = Times.day(place.account().closure().closedAt());
        return Times.earlier(last, end.minusDays(1));
    }
}
