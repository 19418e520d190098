package se.klartecken.rules.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.rules.ShippedRuleSets;
import se.klartecken.rules.testing.Sample;
import se.klartecken.rules.testing.Samples;
import se.klartecken.rules.testing.Subjects;
import tools.jackson.databind.JsonNode;

/** Questions of every kind about citizens, samples and example cases, for runs that ask the same ones many times. */
final class Workload {

    private static final CaseReader READER = new CaseReader();
    private static final Path EXAMPLES = Path.of("..", "policy-examples", "cli", "cases");

    /** A question about a case that threads may share, as it was read and as JSON. */
    record Task(Policy policy, CaseDocument document, String json, Question question) {

        String answer() {
            return ReportWriter.write(policy.check(document, question));
        }

        /** Reads the case first, with the reader that all threads share. */
        String answerReadAnew() {
            return ReportWriter.write(policy.check(READER.read(json), question));
        }
    }

    private final Policy policy;
    private final int nth;
    private final List<Task> tasks = new ArrayList<>();

    private Workload(Policy policy, int nth) {
        this.policy = policy;
        this.nth = nth;
    }

    /** For every policy, each n-th question of each kind; samples are many, so fewer of them. */
    static List<Task> each(int nth) {
        return Policies.names().stream()
                .map(name -> new Workload(Policies.named(name), nth))
                .flatMap(workload -> workload.make().stream())
                .toList();
    }

    private List<Task> make() {
        samples();
        subjects();
        readings();
        examples();
        return tasks;
    }

    private void samples() {
        Samples samples = Samples.of(policy);
        for (Sample sample : each(nth * 10, ShippedRuleSets.of(policy).samples())) {
            Instant asOf = sample.asOf() == null ? null : sample.asOf().toInstant();
            Map<String, String> readings = sample.readings() == null ? Map.of() : sample.readings();
            boolean explain = tasks.size() % 2 == 0;
            add(samples.changed(sample).toString(), new Question(asOf, List.of(), explain, readings));
        }
    }

    private void subjects() {
        JsonNode citizen = Samples.of(policy).citizen();
        List<String> pointers =
                Subjects.in(citizen).values().stream().flatMap(Set::stream).toList();
        for (String pointer : each(nth, pointers)) {
            add(citizen.toString(), Question.ofCase().explained().about(pointer));
        }
    }

    private void readings() {
        String citizen = Samples.of(policy).citizen().toString();
        List<Map<String, String>> choices = policy.readings().stream()
                .flatMap(reading -> reading.choices().stream().map(choice -> Map.of(reading.name(), choice.name())))
                .toList();
        for (Map<String, String> choice : each(nth, choices)) {
            add(citizen, new Question(null, List.of(), true, choice));
        }
    }

    private static <T> List<T> each(int nth, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(at -> at % nth == 0)
                .mapToObj(all::get)
                .toList();
    }

    private void examples() {
        for (String json : exampleCases()) {
            add(json, Question.ofCase());
            add(json, Question.ofCase().explained());
        }
    }

    static List<String> exampleCases() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            var cases = new ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                cases.add(Files.readString(file));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String json, Question question) {
        tasks.add(new Task(policy, READER.read(json), json, question));
    }
}
