package se.klartecken.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.Policy;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

/**
 * Tries every mutant of the rules and rows of both rule sets. It takes longer than a build should, so it is no part of
 * one:
 *
 * <pre>{@code
 * mvn -o -Pmutation test-compile surefire:test@default-test -pl policy-core,policy-rules -Dtest=MutationRun -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * A run that was stopped goes on where it was. After changes to samples or checks survivors are tried again, after changes to
 * a chapter all of its mutants, and after changes to the views or the engine everything. {@code -Dmutation.only=regex} tries only mutants whose file, place,
 * operator or text match. The report is {@code target/mutation/report.txt}.
 */
class MutationRun {

    private static final Path FOLDER = Path.of("target", "mutation");

    @Test
    void nothingSurvives() throws IOException {
        Results results = new Results(FOLDER, new ChapterFingerprints()::of);
        Pattern only = Pattern.compile(System.getProperty("mutation.only", ""));
        Predicate<Mutant> wanted = mutant -> only.matcher(mutant.key()).find();
        List<Mutant> mutants = new ArrayList<>();
        for (RuleSet ruleSet : List.of(new Sollentuna(), new Stockholm())) {
            mutants.addAll(run(ruleSet, results, wanted));
        }
        var report = new MutationReport(mutants, results, Equivalents.listed());
        Files.writeString(FOLDER.resolve("report.txt"), report.toString());
        System.out.println(report);
        assertThat(report.survivors().size()).as("survivors, see the report").isZero();
        if (only.pattern().isEmpty()) {
            assertThat(report.refuted()).isEmpty();
        }
    }

    private static List<Mutant> run(RuleSet ruleSet, Results results, Predicate<Mutant> wanted) {
        var mutation = new Mutation(ruleSet, results);
        OpenPolicy unchanged = mutation.unchanged();
        Policy policy = unchanged.policy();
        List<Killer> quick = List.of(new CatalogueKiller(), new SampleKiller(policy, false), new TextKiller());
        List<Killer> slow = List.of(new SampleKiller(policy, true));
        Mutant none = new Mutant("", 0, "", "", "", "", Set.of());
        Stream.concat(quick.stream(), slow.stream())
                .forEach(killer -> assertThat(killer.kills(unchanged, none)).isEmpty());
        mutation.run(quick, slow, wanted, Equivalents.listed());
        return mutation.mutants();
    }
}
