package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Crisis;
import se.klartecken.model.LocalValueBuilder;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.Role;

/**
 * Some misses do not last: an organisation's own time is silent once the text's own time has passed too, or the message
 * is gone. Then the alarms are those of a batch that is asked again and again, of whose last answer they are more.
 */
class AtEachInstantTest {

    private static final int MESSAGES = 39;
    private static final Instant FIRST = Instant.parse("2026-03-25T05:30:00Z");
    private static final Instant LAST = Instant.parse("2026-04-29T00:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);

    @TempDir
    private Path folder;

    /** In Sollentuna, where the text has times, and what is late by the text is not said twice. */
    @Test
    void ofAnOwnTimeBesideTheTexts() throws Exception {
        Asked asked = ask("sollentuna", withOwnTime("sollentuna", 2), UnaryOperator.identity());

        assertThat(asked.alarms).isEqualTo(asked.everFound).hasSizeGreaterThan(asked.foundInTheEnd.size());
        assertThat(asked.alarms).anyMatch(alarm -> alarm.contains("SOL-4-11@"));
    }

    /** In Stockholm, where there are only an organisation's own times. */
    @Test
    void ofAnOwnTimeAlone() throws Exception {
        Asked asked = ask("stockholm", withOwnTime("stockholm", 4), UnaryOperator.identity());

        assertThat(asked.alarms).isEqualTo(asked.everFound).hasSizeGreaterThan(asked.foundInTheEnd.size());
    }

    /** A crisis takes the duty away, and its end gives it back with a new time, though nothing is told then. */
    @Test
    void ofACrisisThatEnds() throws Exception {
        Asked asked = ask(
                "sollentuna", withCrisis(), line -> line.replace("\"crisisRelated\":false", "\"crisisRelated\":true"));

        assertThat(asked.alarms).isEqualTo(asked.everFound).containsAll(asked.foundInTheEnd);
        assertThat(asked.alarms).anyMatch(alarm -> alarm.contains("\"dueAt\":\"2026-04-15"));
    }

    private record Asked(TreeSet<String> alarms, TreeSet<String> everFound, List<String> foundInTheEnd) {}

    private Asked ask(String policy, Case content, UnaryOperator<String> change) throws Exception {
        Path context = Files.writeString(folder.resolve("context.json"), CaseWriter.write(content));
        var batch = new Batch(policy, context);
        List<String> lines =
                new Traffic(batch, 3, MESSAGES).inOrder().stream().map(change).toList();
        Job job = Job.of(policy, context, folder).run(List.of(lines));

        var everFound = new TreeSet<String>();
        for (Instant at = FIRST; at.isBefore(LAST); at = at.plus(STEP)) {
            everFound.addAll(batch.alarmsAsOf(lines, at));
        }
        return new Asked(new TreeSet<>(job.alarms()), everFound, batch.alarms(lines));
    }

    private static Case withOwnTime(String municipality, int hours) {
        var value = LocalValueBuilder.builder()
                .kind(LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS)
                .amount(hours)
                .validFrom(LocalDate.of(2026, 1, 1))
                .decidedByRole(Role.DIRECTOR)
                .build();
        return changed(organisation -> organisation.municipality(municipality).localValues(List.of(value)), Map.of());
    }

    private static Case withCrisis() {
        var crisis = new Crisis("storm", Instant.parse("2026-04-08T06:00:00Z"), Instant.parse("2026-04-14T10:00:00Z"));
        return changed(organisation -> organisation.crises(List.of(crisis)), Map.of("crisisClock", "RESTART_AFTER"));
    }

    private static Case changed(UnaryOperator<OrganisationBuilder> change, Map<String, String> readings) {
        Case example = Bench.read(Path.of("examples", "context.json")).content();
        return CaseBuilder.builder(example)
                .readings(readings)
                .organisations(example.organisations().stream()
                        .map(it -> change.apply(OrganisationBuilder.builder(it)).build())
                        .toList())
                .build();
    }
}
