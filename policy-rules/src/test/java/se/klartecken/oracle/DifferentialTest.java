package se.klartecken.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import se.klartecken.testing.CaseSource;

/**
 * Rules and oracle judge the same generated cases, and must say the same of every clause and subject. A few thousand
 * cases in every build; how many, from which seed and for how long at most can be set:
 *
 * <pre>
 * mvn test-compile surefire:test@default-test -pl policy-core,policy-rules -Dtest=DifferentialTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dklartecken.differential.cases=2000000 \
 *     -Dklartecken.differential.seed=1 -Dklartecken.differential.minutes=120
 * </pre>
 */
class DifferentialTest {

    private static final int CASES = Integer.getInteger("klartecken.differential.cases", 2_000);
    private static final long SEED = Long.getLong("klartecken.differential.seed", 20_200_504);
    private static final Duration TIME = Duration.ofMinutes(Long.getLong("klartecken.differential.minutes", 120));

    /**
     * Cases are made in chunks, each from a seed of its own: the same cases, however many processors there are. Runs
     * whose seeds lie closer than they have chunks share cases.
     */
    private static final int CHUNK = 1_000;

    /** From so many cases on, each rule must have fired and stayed silent in enough of them. */
    private static final int ENOUGH = 100_000;

    private static final double SHARE = 0.01;

    static Stream<String> policies() {
        return Stream.of("stockholm", "sollentuna");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void rulesAndOracleAgree(String name) {
        Policy policy = Policies.named(name);
        Tally tally = run(policy, Oracle.of(name));
        System.out.printf(Locale.ROOT, "%s: %d cases, seed %d%n%s%n", name, tally.cases(), SEED, tally.table());
        assertThat(differences(tally)).isEmpty();
        if (tally.cases() >= ENOUGH) {
            assertThat(tally.clauses())
                    .allSatisfy(clause -> assertThat(List.of(tally.fired(clause), tally.silent(clause)))
                            .as("%s fires and stays silent", clause)
                            .allMatch(share -> share >= SHARE));
        }
    }

    private static Tally run(Policy policy, Oracle oracle) {
        Instant end = Instant.now().plus(TIME);
        return IntStream.range(0, (CASES + CHUNK - 1) / CHUNK)
                .parallel()
                .filter(chunk -> Instant.now().isBefore(end))
                .mapToObj(chunk -> chunk(policy, oracle, chunk))
                .collect(() -> new Tally(policy), Tally::with, Tally::with);
    }

    private static Tally chunk(Policy policy, Oracle oracle, int chunk) {
        var source = new CaseSource(policy, SEED + chunk);
        var tally = new Tally(policy);
        for (int i = 0; i < Math.min(CHUNK, CASES - chunk * CHUNK); i++) {
            Case content = source.next();
            tally.add(content, Comparison.of(policy, oracle, content));
        }
        return tally;
    }

    private static List<String> differences(Tally tally) {
        return tally.differences().entrySet().stream()
                .map(entry -> entry.getValue().cases() + " × " + entry.getKey() + " at "
                        + entry.getValue().difference().key() + " in "
                        + CaseWriter.write(entry.getValue().first()))
                .toList();
    }
}
