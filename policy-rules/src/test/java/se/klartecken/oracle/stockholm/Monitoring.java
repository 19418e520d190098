package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            Truth running = Truth.of(!place.closed(world.asOf));
            sheet.put("STO-BEV-5", subject, Answer.state(running.and(open(place)), ever(place)));
            sheet.put("STO-BEV-9", subject, daily(place));
        }
    }

    /** Others can write there (STO-BEV-1, STO-BEV-2). */
    private static Truth open(Place place) {
        return Truth.of(place.account().allowsPublicMessages());
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
        return log == null || log.entries() == null
                ? Truth.UNKNOWN
                : Truth.of(!entries(log).isEmpty());
    }

    /** STO-BEV-9: each logged day with office hours that is over, until the account's end (daily monitoring). */
    private Answer daily(Place place) {
        Watch log = log(place);
        if (log == null || log.entries() == null) {
            return Answer.judged(open(place));
        }
        NaiveCalendar calendar = new NaiveCalendar(place.lead(), world.readings);
        if (log.from() == null) {
            return Answer.state(open(place), wordOf(entries(log), calendar));
        }
        Map<LocalDate, List<Instant>> byDay = entries(log).stream().collect(Collectors.groupingBy(Times::day));
        boolean every = true;
        LocalDate end = afterLast(place, log);
        for (LocalDate day = Times.later(log.from(), Times.ADOPTED); day.isBefore(end); day = day.plusDays(1)) {
            boolean owed = everyDay() || calendar.officeDay(day);
            every = every && (!owed || watched(byDay.getOrDefault(day, List.of()), calendar));
        }
        return Answer.state(open(place), Truth.of(every));
    }

    /** Without a first day nobody knows of which days something is missing; that nothing counts at all is known. */
    private Truth wordOf(List<Instant> entries, NaiveCalendar calendar) {
        return watched(entries, calendar) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean everyDay() {
        return world.readings.is("dailyMeans", "EVERY_CALENDAR_DAY");
    }

    private boolean watched(List<Instant> entries, NaiveCalendar calendar) {
        boolean anyHour = world.readings.on("monitoringOutsideHoursCounts");
        return entries.stream().anyMatch(at -> anyHour || calendar.duringOrClosed(at));
    }

    /** The day of the record is not over, and neither is that of the end. */
    private LocalDate afterLast(Place place, Watch log) {
        LocalDate recorded = Times.day(world.recordedUntil());
        LocalDate logged =
                log.until() == null ? recorded : Times.earlier(log.until().plusDays(1), recorded);
        boolean ended =
                place.account().closure() != null && place.account().closure().closedAt() != null;
        return ended ? Times.earlier(logged, Times.day(place.account().closure().closedAt())) : logged;
    }
}
