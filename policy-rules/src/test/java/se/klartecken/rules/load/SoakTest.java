package se.klartecken.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.stockholm.Stockholm;
import se.klartecken.rules.testing.Samples;
import se.klartecken.rules.testing.Subjects;
import tools.jackson.databind.JsonNode;

/**
 * A million questions to policies that are made once: the heap stays flat, and nothing is left behind. The policies that
 * are shipped need no sessions, so one is asked that opens them.
 */
class SoakTest {

    private static final int EVALUATIONS = Integer.getInteger("soak.evaluations", 1_000_000);
    private static final int INTERVALS = 20;
    private static final int WARM_UP = 4;
    private static final int THREADS = 2;

    /** The smallest Java object has 16 bytes: were one left by each evaluation, the slope would be 16. */
    private static final double FLAT = 1.0;

    private static final int WHOLE_CASE_EACH = 100;

    private record Subject(Policy policy, CaseDocument document, String pointer) {}

    private final List<Subject> subjects = new ArrayList<>();
    private final List<Policy> policies = Stream.concat(
                    Policies.names().stream().map(Policies::named), Stream.of(OpenPolicy.inOneNetwork(new Stockholm())))
            .toList();
    private final List<String> citizens = policies.stream()
            .map(policy -> Samples.of(policy).citizen().toString())
            .toList();

    @Test
    void theHeapStaysFlat() throws Exception {
        policies.forEach(this::addSubjects);
        var table = new HeapTable();
        Map<Long, String> threadsBefore = Leftovers.threads();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            table.add(HeapTable.Row.measured(0, sessions()));
            for (int interval = 1; interval <= INTERVALS; interval++) {
                run(threads, EVALUATIONS / INTERVALS);
                table.add(HeapTable.Row.measured((long) interval * (EVALUATIONS / INTERVALS), sessions()));
                Files.writeString(Path.of("target", "soak.txt"), table.toString());
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        System.out.println(table);

        assertThat(table.heapGrowth(WARM_UP))
                .as("bytes left by each evaluation\n%s", table)
                .isLessThan(FLAT);
        assertThat(table.rows()).allMatch(row -> row.sessions() == 0);
        assertThat(Leftovers.threadsSince(threadsBefore)).isEmpty();
    }

    private void addSubjects(Policy policy) {
        JsonNode citizen = Samples.of(policy).citizen();
        CaseDocument document = new CaseReader().read(citizen.toString());
        Subjects.in(citizen)
                .values()
                .forEach(pointers -> pointers.stream()
                        .filter(pointer -> pointer.matches("/accounts/\\d+/(posts|messages)/.*"))
                        .forEach(pointer -> subjects.add(new Subject(policy, document, pointer))));
    }

    private void run(ExecutorService threads, int evaluations) throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            work.add(() -> {
                int findings = 0;
                for (int number = first; number < evaluations; number += THREADS) {
                    findings += number % WHOLE_CASE_EACH == 0 ? wholeCase(number) : oneSubject(number);
                }
                return findings;
            });
        }
        for (Future<Integer> findings : threads.invokeAll(work)) {
            assertThat(findings.get()).isPositive();
        }
    }

    private int oneSubject(int number) {
        Subject subject = subjects.get(number % subjects.size());
        return subject.policy()
                .check(
                        subject.document(),
                        Question.ofCase().about(subject.pointer()).explained())
                .findings()
                .size();
    }

    /** From JSON to a report in every format. */
    private int wholeCase(int number) throws IOException {
        int which = number / WHOLE_CASE_EACH % policies.size();
        Report report = policies.get(which).check(new CaseReader().read(citizens.get(which)), Question.ofCase());
        var out = new StringBuilder(ReportWriter.write(report));
        new TextRenderer().render(report, Language.SV, out);
        new MarkdownRenderer().render(report, Language.EN, out);
        return out.length();
    }

    private int sessions() {
        return policies.stream()
                .mapToInt(policy -> Leftovers.sessions(policy).size())
                .sum();
    }
}
