package se.klartecken.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Random receipts 2024–2035 and random organisations. */
final class CalendarCases {

    private static final Instant FIRST = Stockholm.instant("2024-01-01 00:00");
    private static final Instant LAST = Stockholm.instant("2035-11-30 00:00");

    private CalendarCases() {}

    /** What was received when, by whom: {@code hours} is empty where the organisation has given none. */
    record Case(Instant received, Map<DayOfWeek, DayHours> hours, LocalDays days, boolean saturdays, boolean eves) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(days, hours.isEmpty() ? null : new OfficeHours(hours), saturdays, eves);
        }
    }

    /** Every fourth is received at the very minute at which that day's hours open or close. */
    static Arbitrary<Case> cases() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        instants(),
                        days(),
                        weeks(),
                        flag,
                        flag,
                        Arbitraries.integers().between(0, 7))
                .as((received, days, hours, saturdays, eves, edge) ->
                        new Case(atEdge(edge, received, hours), hours, days.around(received), saturdays, eves));
    }

    private static Instant atEdge(int edge, Instant received, Map<DayOfWeek, DayHours> hours) {
        LocalDate day = received.atZone(Stockholm.ZONE).toLocalDate();
        DayHours ofDay = hours.get(day.getDayOfWeek());
        if (ofDay == null || edge > 1) {
            return received;
        }
        TimeWindow last = ofDay.windows().get(ofDay.windows().size() - 1);
        int minute = edge == 0 ? ofDay.windows().get(0).fromMinute() : last.untilMinute();
        return day.atTime(LocalTime.MIDNIGHT)
                .plusMinutes(minute)
                .atZone(Stockholm.ZONE)
                .toInstant();
    }

    /** Whole minutes; three in ten of them near a weekend, a holiday or a clock change. */
    static Arbitrary<Instant> instants() {
        long minutes = Duration.between(FIRST, LAST).toMinutes();
        Arbitrary<Instant> anywhere = Arbitraries.longs()
                .between(0, minutes)
                .withDistribution(RandomDistribution.uniform())
                .map(minute -> FIRST.plus(Duration.ofMinutes(minute)));
        Arbitrary<Instant> tight = Combinators.combine(
                        Arbitraries.of(
                                "2026-03-29", "2026-10-25", "2026-06-19", "2026-12-23", "2027-12-31", "2024-05-01"),
                        Arbitraries.integers().between(-4320, 4320))
                .as((date, minute) -> Stockholm.instant(date + " 02:00").plus(Duration.ofMinutes(minute)));
        return Arbitraries.frequencyOf(Tuple.of(7, anywhere), Tuple.of(3, tight));
    }

    private static Arbitrary<Map<DayOfWeek, DayHours>> weeks() {
        return Arbitraries.frequencyOf(Tuple.of(3, weeklyHours()), Tuple.of(1, Arbitraries.just(Map.of())));
    }

    /** At least one weekday from Monday to Friday has hours, or the organisation would never work. */
    static Arbitrary<Map<DayOfWeek, DayHours>> weeklyHours() {
        Arbitrary<DayOfWeek> sureDay = Arbitraries.integers().between(1, 5).map(DayOfWeek::of);
        Arbitrary<Map<DayOfWeek, DayHours>> others =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), dayHours()).ofMaxSize(7);
        return Combinators.combine(sureDay, dayHours(), others).as((day, hours, rest) -> {
            Map<DayOfWeek, DayHours> week = new LinkedHashMap<>(rest);
            week.put(day, hours);
            return week;
        });
    }

    /** One to three windows on random minutes, with gaps. */
    private static Arbitrary<DayHours> dayHours() {
        return Arbitraries.integers()
                .between(0, TimeWindow.MINUTES_PER_DAY)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(CalendarCases::windows);
    }

    private static DayHours windows(Set<Integer> edges) {
        List<Integer> sorted = edges.stream().sorted().toList();
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            windows.add(new TimeWindow(sorted.get(i), sorted.get(i + 1)));
        }
        return new DayHours(windows);
    }

    /** Local days as days after receipt. */
    private record RelativeDays(Set<Integer> closed, Map<Integer, DayHours> shortened, boolean squeezeDaysOff) {

        LocalDays around(Instant received) {
            LocalDate day = received.atZone(Stockholm.ZONE).toLocalDate();
            Map<LocalDate, ClosureReason> closures = new LinkedHashMap<>();
            closed.forEach(offset -> closures.put(day.plusDays(offset), ClosureReason.UNSTATED));
            Map<LocalDate, DayHours> shorter = new LinkedHashMap<>();
            shortened.forEach((offset, hours) -> shorter.put(day.plusDays(offset), hours));
            shorter.keySet().removeAll(closures.keySet());
            return new LocalDays(closures, shorter, squeezeDaysOff);
        }
    }

    private static Arbitrary<RelativeDays> days() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, 9);
        return Combinators.combine(
                        offset.set().ofMaxSize(3),
                        Arbitraries.maps(offset, dayHours()).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(RelativeDays::new);
    }
}
