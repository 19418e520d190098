package se.klartecken.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import se.klartecken.calendar.Deadline;

/** Made-up traffic around Easter: questions with all their fates, and comments among them. */
final class Traffic {

    private static final Instant START = Instant.parse("2026-03-25T05:00:00Z");
    private static final int SECONDS = (int) Duration.ofDays(26).toSeconds();
    private static final List<String> ACCOUNTS = List.of("torget", "torgkvitter", "torgbloggen");

    /** An event with its time. */
    record Line(Instant at, String json) {}

    private final Batch batch;
    private final Random random;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> missed = new TreeSet<>();

    Traffic(Batch batch, long seed, int messages) {
        this.batch = batch;
        this.random = new Random(seed);
        List<Fate> fates = List.of(Fate.values());
        for (int number = 1; number <= messages; number++) {
            message("m-" + number, fates.get(number % fates.size()));
        }
        lines.sort(Comparator.comparing(Line::at));
    }

    /** In the order in which it happened. */
    List<String> inOrder() {
        return lines.stream().map(Line::json).toList();
    }

    /** Each told less than so much late, so that much is told in another order than it happened in. */
    List<String> shuffled(Duration lateness) {
        return told(lateness, 1);
    }

    /** Each told three times, less than so much late. */
    List<String> repeated(Duration lateness) {
        return told(lateness, 3);
    }

    private List<String> told(Duration lateness, int times) {
        return Collections.nCopies(times, lines).stream()
                .flatMap(List::stream)
                .map(line -> new Line(line.at().plusSeconds(random.nextLong(lateness.toSeconds())), line.json()))
                .sorted(Comparator.comparing(Line::at))
                .map(Line::json)
                .toList();
    }

    /** Ids of the messages whose deadline is missed, by their fates. */
    Set<String> missed() {
        return missed;
    }

    private void message(String id, Fate fate) {
        String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        String kind = random.nextInt(8) == 0 ? "COMMENT" : "QUESTION";
        Instant received = START.plusSeconds(random.nextInt(SECONDS));
        String message = ("{\"account\":\"%s\",\"message\":{\"id\":\"%s\",\"kind\":\"%s\",\"receivedAt\":\"%s\","
                        + "\"dataCategories\":[],\"contentAssessments\":[],\"replies\":[],\"handling\":\"NONE\","
                        + "\"moderation\":[],\"routing\":{\"requiresSpecialCompetence\":false,\"forwardings\":[]},"
                        + "\"breaksHouseRules\":false,\"crisisRelated\":false}}")
                .formatted(account, id, kind, received);
        lines.add(new Line(received, message));
        batch.due(message, received).ifPresent(due -> happens(account, id, fate, due));
    }

    private void happens(String account, String id, Fate fate, Deadline due) {
        for (String what : fate.after(due)) {
            String json = "{\"account\":\"%s\",\"message\":\"%s\",%s}".formatted(account, id, what);
            lines.add(new Line(Batch.read(json).at(), json));
        }
        if (fate.isMissed()) {
            missed.add(id);
        }
    }
}
