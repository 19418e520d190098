package se.klartecken.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The moments and days that a case is made of. There are few of them, so that events meet: something received at
 * opening and answered at closing, or a second too late; a consent given on the day before the thirteenth birthday.
 */
final class Timeline {

    /** What may well lie ahead of the check. */
    private static final Set<String> AHEAD =
            Set.of("Post.plannedAt", "Consent.expiresAt", "Attestation.expiresAt", "Assessment.expiresAt");

    /** What much else must follow, and so is better early. */
    private static final Set<String> EARLY = Set.of(
            "IncomingMessage.receivedAt",
            "Post.publishedAt",
            "Consent.givenAt",
            "Crisis.activatedAt",
            "Forwarding.at",
            "Attestation.at",
            "Assessment.at",
            "Absence.from",
            "ResponsiblePerson.from",
            "Deputy.from",
            "Delegation.validFrom",
            "LocalValue.validFrom",
            "ReducedPeriod.from",
            "Watch.from");

    private static final List<Duration> SPANS = Stream.of(
                    "PT0S",
                    "PT1S",
                    "PT1M",
                    "PT2H",
                    "PT3H59M59S",
                    "PT4H",
                    "PT4H0.001S",
                    "PT8H",
                    "PT24H",
                    "P3D",
                    "P14D",
                    "P30D",
                    "P31D",
                    "P365D")
            .map(Duration::parse)
            .toList();

    private final Instant asOf;
    private final List<Instant> past = new ArrayList<>();
    private final List<Instant> ahead = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    private Timeline(Instant asOf) {
        this.asOf = asOf;
    }

    /** Around a special day, or any in the years of the texts, or before there was any. */
    static Timeline any(Random random, LocalDate adopted) {
        LocalDate day = random.nextInt(3) > 0
                ? oneOf(random, SpecialDays.ALL).plusDays(random.nextInt(7) - 2L)
                : adopted.plusDays(random.nextInt(4_000) - 60L);
        Timeline timeline = new Timeline(at(random, day));
        timeline.fill(random, day, 400);
        timeline.days.add(adopted);
        timeline.days.add(day.minusYears(13).plusDays(random.nextInt(5) - 2L));
        timeline.days.add(day.minusYears(18).plusDays(random.nextInt(3) - 1L));
        timeline.days.add(LocalDate.of(day.getYear() - day.getYear() % 4 - 12, 2, 29));
        return timeline;
    }

    /**
     * Within those weeks of early 2026 that have neither holidays nor clock changes before or after; of a later year
     * where the text is younger.
     */
    static Timeline quiet(Random random, LocalDate adopted) {
        int year = Math.max(2026, adopted.getYear() + 1);
        LocalDate day = LocalDate.of(year, 2, 9).plusDays(random.nextInt(12));
        Timeline timeline = new Timeline(at(random, day));
        timeline.fill(random, day, 15);
        return timeline;
    }

    private void fill(Random random, LocalDate day, int longAgo) {
        LocalDate start = day.minusDays(random.nextInt(10));
        for (int i = 0; i < 6; i++) {
            past.add(at(random, start.plusDays(random.nextInt(4))));
        }
        past.add(at(random, day.minusDays(random.nextInt(longAgo))));
        List<Instant> anchors = List.copyOf(past);
        for (int i = 0; i < 6; i++) {
            past.add(oneOf(random, anchors).plus(shortOf(random, longAgo)));
        }
        past.add(asOf);
        past.add(asOf.minus(shortOf(random, longAgo)));
        ahead.add(asOf.plusSeconds(1));
        ahead.add(asOf.plus(shortOf(random, longAgo)));
        past.removeIf(moment -> moment.isAfter(asOf));
        past.forEach(moment -> days.add(moment.atZone(SpecialDays.ZONE).toLocalDate()));
        days.add(day.plusDays(1));
        days.add(day.plusDays(1L + random.nextInt(14)));
        days.add(day.minusDays(random.nextInt(longAgo)));
    }

    private static Duration shortOf(Random random, int longestInDays) {
        return oneOf(
                random,
                SPANS.stream().filter(span -> span.toDays() < longestInDays).toList());
    }

    private static Instant at(Random random, LocalDate day) {
        LocalTime time = random.nextInt(8) > 0
                ? oneOf(random, SpecialDays.TIMES)
                : LocalTime.ofSecondOfDay(random.nextInt(86_400));
        return SpecialDays.at(day, time);
    }

    private static <T> T oneOf(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Instant asOf() {
        return asOf;
    }

    /** A moment for a component of that key: past, but for what may lie ahead. */
    Instant moment(Random random, String key) {
        boolean isAhead = AHEAD.contains(key) ? random.nextInt(3) > 0 : random.nextInt(60) == 0;
        return pick(random, isAhead ? ahead : past, key);
    }

    LocalDate day(Random random, String key) {
        return pick(random, days, key);
    }

    private static <T extends Comparable<? super T>> T pick(Random random, List<T> some, String key) {
        T one = oneOf(random, some);
        return EARLY.contains(key) ? Collections.min(List.of(one, oneOf(random, some))) : one;
    }
}
