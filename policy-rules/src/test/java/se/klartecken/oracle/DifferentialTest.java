package se.klartecken.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import se.klartecken.testing.CaseSource;

/**
 * Rules and oracle judge the same generated cases, and must say the same of every clause and subject. A few thousand
 * cases in every build; the profile {@code differential} makes it as many as are asked for.
 */
class DifferentialTest {

    private static final int CASES = Integer.getInteger("klartecken.differential.cases", 2_000);
    private static final long SEED = Long.getLong("klartecken.differential.seed", 20_200_504);
    private static final Duration TIME = Duration.ofMinutes(Long.getLong("klartecken.differential.minutes", 60));

    /** Fewer cases say little of how often a rule fires. */
    private static final int ENOUGH = 100_000;

    static Stream<String> policies() {
        return Policies.names().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void rulesAndOracleAgree(String name, TestInfo test) {
        Policy policy = Policies.named(name);
        Tally tally = run(policy, Oracle.of(name));
        System.out.printf(Locale.ROOT, "%s: %d cases, seed %d%n%s%n", name, tally.cases(), SEED, tally.table());
        assertThat(differences(tally)).as("%s", test.getDisplayName()).isEmpty();
        if (tally.cases() >= ENOUGH) {
            assertThat(tally.clauses())
                    .allSatisfy(clause -> assertThat(List.of(tally.fired(clause), tally.silent(clause)))
                            .as("%s fires and stays silent", clause)
                            .allMatch(share -> share >= 0.01));
        }
    }

    private static Tally run(Policy policy, Oracle oracle) {
        var source = new CaseSource(policy, SEED);
        var tally = new Tally(policy);
        Instant end = Instant.now().plus(TIME);
        while (tally.cases() < CASES && Instant.now().isBefore(end)) {
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
