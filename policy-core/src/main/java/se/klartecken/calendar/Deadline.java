package se.klartecken.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A due time with its receipt: every calendar day from the start to the due time either has counted time or is skipped
 * for a stated reason. A due time of midnight belongs to the day that it ends.
 *
 * @param startsAt when counting could begin, with the offset of the zone
 * @param dueAt the due time, with the offset of the zone; always a later instant than {@code startsAt}
 * @param dueAtInTime whether {@code dueAt} itself is in time
 * @param zone Europe/Stockholm
 * @param counted the stretches counted, in order; under a {@link HourClock} their lengths add up to the hours allowed,
 *     under {@link WorkingDayCounting} they are all working time there is before the due time
 * @param skipped the days on which nothing was counted, in order
 * @param asked the reading that was asked for
 * @param used the reading that was used; another than asked where the calendar has no office hours to count in
 */
public record Deadline(
        OffsetDateTime startsAt,
        OffsetDateTime dueAt,
        boolean dueAtInTime,
        ZoneId zone,
        List<Segment> counted,
        List<SkippedDay> skipped,
        Counting asked,
        Counting used) {

    public Deadline {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        if (!startsAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("a deadline must lie after its start");
        }
    }

    /** Whether an act at that instant is in time. */
    public boolean metBy(Instant act) {
        int order = act.compareTo(dueAt.toInstant());
        return order < 0 || (order == 0 && dueAtInTime);
    }

    /** Whether, at that instant, it is too late. */
    public boolean passedAt(Instant now) {
        return !metBy(now);
    }

    /** Whether another reading was used than was asked for. */
    public boolean fellBack() {
        return asked != used;
    }
}
