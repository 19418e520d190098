package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Language;
import se.klartecken.html.site.Topic;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Basis;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "compare",
        description = "Shows topic by topic what each policy asks for, and how a case stands under each.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE.json",
            description = "A case to judge under each policy, whichever municipality it names; - reads standard input.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The instant for which to judge, or now; without it, the case's own asOf.")
    private @Nullable Instant asOf;

    @Option(names = "--format", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() throws IOException {
        Map<String, Report> reports = file == null ? Map.of() : judged(CaseInput.read(file));
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        switch (format) {
            case TEXT -> Topics.all().forEach(topic -> text(topic, reports, out));
            case MARKDOWN -> markdown(reports, out);
            case JSON ->
                out.println(JSON.writeValueAsString(
                        Topics.all().stream().map(topic -> json(topic, reports)).toList()));
        }
        out.flush();
        boolean wrong =
                reports.values().stream().anyMatch(report -> !report.errors().isEmpty());
        return wrong ? ExitCode.BAD_INPUT : ExitCode.CLEAR;
    }

    /** The case under each policy, as if it were that municipality's. */
    private Map<String, Report> judged(CaseDocument document) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (String name : Policies.names()) {
            Policy policy = Policies.named(name);
            Question question = new Question(asOf, List.of(), false, Map.of());
            reports.put(name, policy.check(Elsewhere.moved(document, policy), question));
        }
        return reports;
    }

    private void text(Topic topic, Map<String, Report> reports, PrintWriter out) {
        out.println(topic.topic().in(language));
        for (String policy : Policies.names()) {
            out.println("  " + policy + ": " + clauses(topic, policy));
            String found = found(topic, policy, reports);
            if (!found.isEmpty()) {
                out.println("    " + found);
            }
        }
        out.println("  " + topic.difference().in(language));
        out.println();
    }

    private void markdown(Map<String, Report> reports, PrintWriter out) {
        out.println("| " + say("fråga", "topic") + " | " + String.join(" | ", Policies.names()) + " | "
                + say("skillnad", "difference") + " |");
        out.println("| --- |" + " --- |".repeat(Policies.names().size()) + " --- |");
        for (Topic topic : Topics.all()) {
            var row = new StringJoiner(" | ", "| ", " |");
            row.add(topic.topic().in(language));
            for (String policy : Policies.names()) {
                String found = found(topic, policy, reports);
                row.add(clauses(topic, policy) + (found.isEmpty() ? "" : "<br>" + found));
            }
            out.println(row.add(topic.difference().in(language)));
        }
    }

    private static Map<String, Object> json(Topic topic, Map<String, Report> reports) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("topic", topic.topic());
        for (String policy : Policies.names()) {
            Map<String, Object> side = new LinkedHashMap<>();
            side.put("clauses", topic.clausesOf(policy));
            if (reports.containsKey(policy)) {
                side.put("counts", counts(topic, policy, reports));
            }
            entry.put(policy, side);
        }
        entry.put("difference", topic.difference());
        return entry;
    }

    private String clauses(Topic topic, String policy) {
        var words = new StringJoiner(", ");
        words.setEmptyValue("–");
        for (String id : topic.clausesOf(policy)) {
            Clause clause = Policies.named(policy).catalogue().clause(id);
            words.add(id + " (" + clause.obligation().label().in(language) + ")");
        }
        return words.toString();
    }

    private String found(Topic topic, String policy, Map<String, Report> reports) {
        var words = new StringJoiner(", ");
        counts(topic, policy, reports)
                .forEach((outcome, count) -> words.add(outcome.label().in(language) + ": " + count));
        return words.toString();
    }

    private static Map<Outcome, Long> counts(Topic topic, String policy, Map<String, Report> reports) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        Report report = reports.get(policy);
        if (report != null) {
            report.findings().stream()
                    .filter(finding -> finding.basis() == Basis.TEXT)
                    .filter(finding ->
                            topic.clausesOf(policy).contains(finding.clause().id()))
                    .forEach(finding -> counts.merge(finding.outcome(), 1L, Long::sum));
        }
        return counts;
    }

    private String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }
}
