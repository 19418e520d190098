package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.spring.Questions.APPLICATION;
import static se.klartecken.spring.Questions.AT_NOON;
import static se.klartecken.spring.Questions.sollentuna;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.klartecken.clause.Clause;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/** Findings are counted by clause and outcome, and by nothing that a case holds. */
class CountersTest {

    private static final ApplicationContextRunner COUNTING =
            APPLICATION.withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @Test
    void countsEachFindingOfEachReport() {
        COUNTING.run(it -> {
            Report calm = sollentuna(it).check(Questions.asked(), AT_NOON);
            Report explained = sollentuna(it).check(Questions.asked(), AT_NOON.explained());
            var expected = new HashMap<List<String>, Double>();
            for (Report report : List.of(calm, explained)) {
                report.findings()
                        .forEach(finding -> expected.merge(
                                List.of(
                                        "sollentuna",
                                        finding.clause().id(),
                                        finding.outcome().name()),
                                1.0,
                                Double::sum));
            }
            assertThat(expected).containsEntry(List.of("sollentuna", "SOL-5-3", "PENDING"), 2.0);
            assertThat(counted(it.getBean(MeterRegistry.class))).isEqualTo(expected);
        });
    }

    @Test
    void namesOnlyWordsOfTheRuleSets() {
        COUNTING.run(it -> {
            sollentuna(it).check(Questions.asked(), AT_NOON.explained());
            Set<String> words = new TreeSet<>(List.of("sollentuna"));
            sollentuna(it).catalogue().clauses().stream().map(Clause::id).forEach(words::add);
            for (Outcome outcome : Outcome.values()) {
                words.add(outcome.name());
            }
            var meters = it.getBean(MeterRegistry.class).getMeters();
            assertThat(meters).isNotEmpty();
            assertThat(meters).allSatisfy(meter -> {
                assertThat(meter.getId().getName()).isEqualTo("klartecken.findings");
                assertThat(meter.getId().getTags())
                        .extracting(Tag::getKey)
                        .containsExactly("clause", "outcome", "policy");
                assertThat(meter.getId().getTags()).extracting(Tag::getValue).isSubsetOf(words);
            });
        });
    }

    @Test
    void yieldsToACounterOfTheApplication() {
        ReportObserver own = report -> {};
        COUNTING.withBean("findingCounter", ReportObserver.class, () -> own).run(it -> {
            sollentuna(it).check(Questions.asked(), AT_NOON);
            assertThat(it.getBean(ReportObserver.class)).isSameAs(own);
            assertThat(it.getBean(MeterRegistry.class).getMeters()).isEmpty();
        });
    }

    private static Map<List<String>, Double> counted(MeterRegistry meters) {
        return meters.getMeters().stream()
                .collect(Collectors.toMap(
                        CountersTest::tags,
                        meter -> meters.get(meter.getId().getName())
                                .tags(meter.getId().getTags())
                                .counter()
                                .count()));
    }

    private static List<String> tags(Meter meter) {
        return List.of(
                meter.getId().getTag("policy"),
                meter.getId().getTag("clause"),
                meter.getId().getTag("outcome"));
    }
}
