package se.klartecken.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.klartecken.calendar.Deadline;

/** What becomes of a question, and whether its deadline is missed by that. */
enum Fate {
    ANSWERED_EARLY(false, due -> List.of(answer(early(due)))),
    ANSWERED_WHEN_DUE(false, due -> List.of(answer(lastInTime(due)))),
    ANSWERED_A_SECOND_LATE(true, due -> List.of(answer(lastInTime(due).plusSeconds(1)))),
    NEVER_ANSWERED(true, due -> List.of()),
    TOLD_TO_WAIT(true, due -> List.of(reply("HOLDING", early(due)))),
    ANSWERED_TWICE(false, due -> List.of(answer(early(due)), answer(late(due)))),
    TAKEN_BACK_IN_TIME(false, due -> List.of(moderation("REMOVED_BY_AUTHOR", early(due)))),
    TAKEN_BACK_LATE(true, due -> List.of(moderation("REMOVED_BY_AUTHOR", late(due)))),
    REMOVED_WITHOUT_GROUND(true, due -> List.of(moderation("REMOVED", early(due)))),
    TAKEN_BACK_AND_RESTORED_IN_TIME(
            true,
            due -> List.of(
                    moderation("REMOVED_BY_AUTHOR", early(due)),
                    moderation("RESTORED", early(due).plusSeconds(30)))),
    TAKEN_BACK_AND_RESTORED_LATE(
            true, due -> List.of(moderation("REMOVED_BY_AUTHOR", early(due)), moderation("RESTORED", late(due)))),
    FORWARDED_IN_TIME(false, due -> List.of(forwarding(early(due), late(due)))),
    FORWARDED_LATE(true, due -> List.of(forwarding(late(due), late(due).plusSeconds(90))));

    private interface Course {
        List<String> after(Deadline due);
    }

    private final boolean missed;
    private final Course course;

    Fate(boolean missed, Course course) {
        this.missed = missed;
        this.course = course;
    }

    boolean isMissed() {
        return missed;
    }

    /** The last property of each event that tells it. */
    List<String> after(Deadline due) {
        return course.after(due);
    }

    private static String answer(Instant at) {
        return reply("ANSWER", at);
    }

    private static String reply(String kind, Instant at) {
        return "\"reply\":{\"kind\":\"%s\",\"at\":\"%s\",\"byRole\":\"RESPONSIBLE_PERSON\"}".formatted(kind, at);
    }

    private static String moderation(String kind, Instant at) {
        return "\"moderation\":{\"kind\":\"%s\",\"at\":\"%s\"}".formatted(kind, at);
    }

    private static String forwarding(Instant at, Instant told) {
        return "\"forwarding\":{\"to\":\"parknamnden\",\"at\":\"%s\",\"rightCommittee\":true,\"askerToldAt\":\"%s\"}"
                .formatted(at, told);
    }

    /** Halfway there. */
    private static Instant early(Deadline due) {
        Instant from = due.startsAt().toInstant();
        return from.plus(Duration.between(from, due.dueAt().toInstant()).dividedBy(2));
    }

    private static Instant lastInTime(Deadline due) {
        Instant dueAt = due.dueAt().toInstant();
        return due.dueAtInTime() ? dueAt : dueAt.minusSeconds(1);
    }

    private static Instant late(Deadline due) {
        return due.dueAt().toInstant().plus(Duration.ofHours(5));
    }
}
