package se.klartecken.benchmarks.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** When everything takes place. */
public final class Times {

    /** The instant of every question. */
    public static final Instant AS_OF = Instant.parse("2026-09-16T10:00:00Z");

    static final Instant CONSENTS_FROM = Instant.parse("2025-10-01T08:00:00Z");
    static final Instant POSTS_FROM = Instant.parse("2026-01-10T07:00:00Z");
    static final Instant POSTS_UNTIL = Instant.parse("2026-09-08T16:00:00Z");

    private Times() {}

    static Instant between(Instant first, Instant last, Random random) {
        long minutes = Duration.between(first, last).toMinutes();
        return first.plus(Duration.ofMinutes(random.nextInt(Math.toIntExact(minutes))));
    }
}
