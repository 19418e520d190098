package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.OpenCase;
import se.klartecken.Question;
import se.klartecken.clause.UnknownReadingException;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a batch says of lines is what the policy says of them one by one, in their order. */
class BatchTest {

    private static final CaseReader READER = new CaseReader();

    private static ObjectNode record(int line, Report report, String... more) {
        ObjectNode record = (ObjectNode) Runs.JSON.readTree(ReportWriter.write(report));
        var wanted = new ArrayList<>(List.of("outcome", "findings", "errors"));
        wanted.addAll(List.of(more));
        return record.retain(wanted).put("line", line);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recordsHoldWhatThePolicySays(boolean explain) throws IOException, InterruptedException {
        var question = new Question(null, List.of(), explain, Map.of());
        OpenCase open = Runs.POLICY.open(READER.read(Inputs.CASE), question);

        List<JsonNode> records = Runs.records(
                Batch.of(Runs.POLICY, question), Inputs.CONTEXT, Inputs.question(1), Inputs.post(2), Inputs.CASE);

        assertThat(records)
                .containsExactly(
                        record(1, open.report(), "checkedAt", "notes"),
                        record(2, open.check(READER.readItem(Inputs.question(1)))),
                        record(3, open.check(READER.readItem(Inputs.post(2)))),
                        record(4, Runs.POLICY.check(READER.read(Inputs.CASE), question), "checkedAt", "notes"));
        assertThat(records.get(1).at("/findings").findValuesAsString("clause")).contains("SOL-5-3");
    }

    @Test
    void theHeaderHoldsWhatAllRecordsShare() throws IOException, InterruptedException {
        var question = new Question(
                Instant.parse("2026-03-02T08:00:00Z"), List.of(), true, Map.of("twitterClock", "OFFICE_HOURS"));
        Report report = Runs.POLICY.check(READER.read(Inputs.CASE), question);

        String output = new String(
                Runs.output(Batch.of(Runs.POLICY, question).longestLine(99), new byte[0]), StandardCharsets.UTF_8);

        assertThat(output).endsWith("}\n");
        JsonNode header = Runs.JSON.readTree(output);
        assertThat(header.propertyNames())
                .containsExactly(
                        "policy", "edition", "ruleSetDigest", "asOf", "explain", "readings", "longestLine", "notes");
        assertThat(header.at("/policy").asString()).isEqualTo("sollentuna");
        assertThat(header.at("/ruleSetDigest").asString()).isEqualTo(report.ruleSetDigest());
        assertThat(header.at("/asOf").asString()).isEqualTo("2026-03-02T09:00:00+01:00");
        assertThat(header.at("/explain").asBoolean()).isTrue();
        assertThat(header.at("/readings").toString()).isEqualTo("{\"twitterClock\":\"OFFICE_HOURS\"}");
        assertThat(header.at("/longestLine").asInt()).isEqualTo(99);
        assertThat(header.at("/notes").findValuesAsString("en"))
                .contains("This report states what the rules' text says"
                        + " about what is given. It is no legal advice.");
    }

    @Test
    void manyThreadsSayTheSameInTheSameOrder() throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(Inputs.mixed(5_000));

        byte[] alone = Runs.output(Runs.BATCH.threads(1), input);

        assertThat(Runs.records(alone))
                .extracting(record -> record.at("/line").asInt())
                .hasSize(5_000)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Runs.output(Runs.BATCH.threads(7), input)).isEqualTo(alone);
    }

    /** The second context has no account a, the third has one again. */
    @Test
    void itemsAreJudgedInTheContextBeforeThem() throws IOException, InterruptedException {
        List<JsonNode> records = Runs.records(
                Runs.BATCH,
                Inputs.CONTEXT,
                Inputs.question(1),
                Inputs.context("{\"asOf\":\"2026-03-02T09:00:00+01:00\"}"),
                Inputs.question(1),
                Inputs.CASE,
                Inputs.question(1),
                Inputs.CONTEXT,
                Inputs.question(1));
        assertThat(records)
                .extracting(record -> record.at("/errors/0/code").asString(""))
                .containsExactly("", "", "", "DANGLING_REFERENCE", "", "DANGLING_REFERENCE", "", "");
    }

    @Test
    void theSummaryCountsWhatTheRecordsSay() throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(
                Inputs.CONTEXT, Inputs.question(1), "no json", Inputs.post(2), Inputs.post(3), Inputs.CASE);
        Summary summary = Runs.BATCH.run(
                Source.of(new ByteArrayInputStream(input)), Target.of(OutputStream.nullOutputStream()), Progress.NONE);

        List<JsonNode> findings = Runs.records(Runs.output(Runs.BATCH, input)).stream()
                .flatMap(record -> record.at("/findings").valueStream())
                .toList();
        assertThat(summary.records()).isEqualTo(6);
        assertThat(summary.withErrors()).isEqualTo(1);
        assertThat(summary.violated()).isPositive().isEqualTo(count(findings, "\"VIOLATED\""));
        assertThat(summary.toReview()).isPositive().isEqualTo(count(findings, "\"NEEDS_REVIEW\""));
    }

    private static long count(List<JsonNode> findings, String outcome) {
        return findings.stream()
                .filter(finding -> finding.at("/outcome").toString().equals(outcome))
                .count();
    }

    @Test
    void progressIsToldFromTheBeginningToTheEnd() throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(Inputs.mixed(1_000));
        List<Long> read = new ArrayList<>();
        List<Long> written = new ArrayList<>();
        Runs.BATCH.run(
                Source.of(new ByteArrayInputStream(input)),
                Target.of(OutputStream.nullOutputStream()),
                (bytes, size, records) -> {
                    read.add(bytes);
                    written.add(records);
                });
        assertThat(read).isSorted().first().isEqualTo(0L);
        assertThat(read).last().isEqualTo((long) input.length);
        assertThat(written).isSorted().startsWith(0L).endsWith(1_000L);
    }

    @Test
    void aQuestionThatCannotBeAskedIsRefusedAtOnce() {
        assertThatThrownBy(() -> Batch.of(Runs.POLICY, Question.ofCase().about("/accounts/0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Batch.of(Runs.POLICY, Question.at(Instant.EPOCH.minusSeconds(1L << 40))))
                .isInstanceOf(InstantOutOfRangeException.class);
        assertThatThrownBy(() ->
                        Batch.of(Runs.POLICY, new Question(null, List.of(), false, Map.of("twitterClock", "NEVER"))))
                .isInstanceOf(UnknownReadingException.class);
        assertThatThrownBy(() -> Runs.BATCH.threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Runs.BATCH.longestLine(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
