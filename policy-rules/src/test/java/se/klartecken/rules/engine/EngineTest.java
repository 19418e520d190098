package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.UnknownPolicyException;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.Stockholm;

class EngineTest {

    private static CaseDocument citizen() throws IOException {
        try (InputStream in = EngineTest.class.getResourceAsStream("/samples/stockholm/citizen.json")) {
            return new CaseReader().read(Objects.requireNonNull(in));
        }
    }

    @Test
    void aPolicyIsFoundByNameOrTakenFromItsFactory() throws IOException {
        assertThat(Policies.names()).contains("stockholm", "sollentuna");
        assertThat(Policies.named("stockholm")).isSameAs(Policies.named("stockholm"));
        assertThatThrownBy(() -> Policies.named("Utopia"))
                .isInstanceOf(UnknownPolicyException.class)
                .hasMessageNotContaining("Utopia");
        Question question = Question.ofCase().explained();
        assertThat(ReportWriter.write(Stockholm.policy().check(citizen(), question)))
                .isEqualTo(ReportWriter.write(Policies.named("stockholm").check(citizen(), question)));
    }

    @Test
    void theDigestIsOfRulesAndClauses() throws IOException {
        String digest =
                Policies.named("stockholm").check(citizen(), Question.ofCase()).ruleSetDigest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(Digest.of(Stockholm.class, List.of("17-personuppgifter")))
                .isNotEqualTo(Digest.of(Stockholm.class, List.of("14-besvara-fragor")));
    }

    /** A rule set that keeps firing is stopped, and says so. */
    @Test
    void aRunawayRuleSetThrows() {
        RuleBase looping = RuleBase.inOneNetwork(List.of(new LoopingRules()));
        View view = new View(EmptyCase.FILE, EmptyCase.SUBJECT) {};
        assertThatThrownBy(
                        () -> looping.run(views -> views.accept(view), new Verdicts(verdict -> {}, Integer.MAX_VALUE)))
                .isInstanceOf(RuleBudgetException.class);
    }

    /** Drools finds its services whatever class loader the calling thread has, and the thread keeps its own. */
    @Test
    void loadsAndRunsUnderAForeignClassLoader() throws Exception {
        String here = ReportWriter.write(
                Policies.named("stockholm").check(citizen(), Question.ofCase().explained()));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(foreign);
            Policy policy = new RulePolicy(new Stockholm(), RulePolicy.OWN_RULES);
            assertThat(ReportWriter.write(
                            policy.check(citizen(), Question.ofCase().explained())))
                    .isEqualTo(here);
            assertThat(thread.getContextClassLoader()).isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void manyThreadsShareOnePolicy() throws Exception {
        Policy policy = Policies.named("stockholm");
        CaseDocument citizen = citizen();
        Question question = Question.ofCase().explained();
        String alone = ReportWriter.write(policy.check(citizen, question));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                work.add(() -> ReportWriter.write(policy.check(citizen, question)));
            }
            for (Future<String> report : threads.invokeAll(work)) {
                assertThat(report.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
