package se.klartecken.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of every receipt. */
final class ReceiptChecks {

    private ReceiptChecks() {}

    static void check(Deadline deadline) {
        assertThat(deadline.zone()).isEqualTo(Stockholm.ZONE);
        assertThat(deadline.dueAt().isAfter(deadline.startsAt())).isTrue();
        checkOffset(deadline.startsAt());
        checkOffset(deadline.dueAt());
        checkEdge(deadline);
        checkSegments(deadline);
        checkDays(deadline);
    }

    static Duration counted(Deadline deadline) {
        return deadline.counted().stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static void checkOffset(OffsetDateTime time) {
        assertThat(time.getOffset()).isEqualTo(Stockholm.ZONE.getRules().getOffset(time.toInstant()));
    }

    private static void checkEdge(Deadline deadline) {
        Instant due = deadline.dueAt().toInstant();
        assertThat(deadline.metBy(due)).isEqualTo(deadline.dueAtInTime());
        for (Duration step : List.of(Duration.ofNanos(1), Duration.ofSeconds(1))) {
            assertThat(deadline.metBy(due.minus(step))).isTrue();
            assertThat(deadline.passedAt(due.minus(step))).isFalse();
            assertThat(deadline.metBy(due.plus(step))).isFalse();
            assertThat(deadline.passedAt(due.plus(step))).isTrue();
        }
    }

    private static void checkSegments(Deadline deadline) {
        OffsetDateTime reached = deadline.startsAt();
        for (Segment segment : deadline.counted()) {
            assertThat(segment.from().isBefore(reached)).isFalse();
            checkOffset(segment.from());
            checkOffset(segment.to());
            reached = segment.to();
        }
        assertThat(reached.isAfter(deadline.dueAt())).isFalse();
    }

    private static void checkDays(Deadline deadline) {
        Set<LocalDate> counted = deadline.counted().stream()
                .flatMap(segment -> days(segment.from(), segment.to()))
                .collect(toSet());
        List<LocalDate> skipped =
                deadline.skipped().stream().map(SkippedDay::date).toList();
        assertThat(skipped).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(counted);
        Set<LocalDate> all = new HashSet<>(counted);
        all.addAll(skipped);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        days(deadline.startsAt(), deadline.dueAt()).toList());
        assertThat(deadline.skipped()).allSatisfy(day -> {
            assertThat(day.swedishName()).isNotBlank();
            assertThat(day.englishName()).isNotBlank();
        });
    }

    /** The dates of a half-open stretch of time. */
    private static Stream<LocalDate> days(OffsetDateTime from, OffsetDateTime to) {
        return from.toLocalDate().datesUntil(to.minusNanos(1).toLocalDate().plusDays(1));
    }
}
