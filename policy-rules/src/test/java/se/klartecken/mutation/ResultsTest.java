package se.klartecken.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered from run to run, and that the list of equivalent mutants cannot rot. */
class ResultsTest {

    private static final Mutant ONE = new Mutant("f.drl", 3, "a rule", "an operator", "a", "b", Set.of());
    private static final Mutant OTHER = new Mutant("f.drl", 3, "a rule", "an operator", "a", "c", Set.of());

    @TempDir
    Path folder;

    private Results results(String fingerprint) {
        return new Results(folder, chapter -> fingerprint);
    }

    @Test
    void goOnWhereTheyWere() throws IOException {
        Results before = results("same");
        before.put(ONE, new Results.Result(Results.Fate.SURVIVED, ""));
        before.put(ONE, new Results.Result(Results.Fate.KILLED, "a sample"));
        before.put(OTHER, new Results.Result(Results.Fate.SURVIVED, ""));
        Files.writeString(folder.resolve("f.tsv"), "KILLED\tcut", StandardOpenOption.APPEND);
        Results after = results("same");
        assertThat(after.isSettled(ONE)).isTrue();
        assertThat(after.of(ONE)).isEqualTo(new Results.Result(Results.Fate.KILLED, "a sample"));
        assertThat(after.isSettled(OTHER)).isFalse();
    }

    /** What is changed in one chapter is nothing to the others. */
    @Test
    void areKeptByChapter() {
        Mutant elsewhere = new Mutant("g.json", 3, "a clause", "an operator", "a", "b", Set.of());
        var before = new Results(folder, chapter -> "same");
        before.put(ONE, new Results.Result(Results.Fate.KILLED, "a sample"));
        before.put(elsewhere, new Results.Result(Results.Fate.KILLED, "a sample"));
        var after = new Results(folder, chapter -> chapter.equals("f") ? "other" : "same");
        assertThat(after.isSettled(ONE)).isFalse();
        assertThat(after.isSettled(elsewhere)).isTrue();
    }

    /** A rule may have moved to another line since. */
    @Test
    void doNotHangOnLines() {
        results("same").put(ONE, new Results.Result(Results.Fate.KILLED, "a sample"));
        assertThat(results("same").isSettled(new Mutant("f.drl", 9, "a rule", "an operator", "a", "b", Set.of("A"))))
                .isTrue();
    }

    @Test
    void beginAnewForOtherSources() {
        results("one").put(ONE, new Results.Result(Results.Fate.KILLED, "a sample"));
        assertThat(results("other").isSettled(ONE)).isFalse();
    }

    @Test
    void theFingerprintIsThatOfNamesAndContents() throws IOException {
        Path file = folder.resolve("a.drl");
        Files.writeString(file, "one");
        String before = Fingerprint.of(List.of(folder));
        assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
        Files.writeString(file, "two");
        assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
    }

    private static Equivalents.Equivalent equivalent(String mutated, String reason) {
        return new Equivalents.Equivalent("f.drl", "a rule", "an operator", "a", mutated, reason);
    }

    @Test
    void theListOfEquivalentsIsRefutedByWhatIsKilledAndByWhatIsGone() {
        var listed = new Equivalents(List.of(equivalent("b", "the same"), equivalent("gone", "the same")));
        assertThat(listed.holds(ONE)).isTrue();
        assertThat(listed.holds(OTHER)).isFalse();
        assertThat(listed.refuted(List.of(ONE, OTHER))).singleElement().matches(key -> key.endsWith("gone"));
        assertThat(listed.refuted(List.of(OTHER))).hasSize(2);
    }

    @Test
    void anEquivalentNeedsAReasonAndIsListedOnce() {
        assertThatThrownBy(() -> new Equivalents(List.of(equivalent("b", " "))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Equivalents(List.of(equivalent("b", "x"), equivalent("b", "y"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each that is listed is a mutant that can be made of the rules and rows as they are. */
    @Test
    void theListNamesMutantsThatThereAre() {
        Set<String> gone = Equivalents.listed()
                .refuted(OperatorsTest.ruleSets()
                        .flatMap(ruleSet -> Chapters.mutants(ruleSet).stream())
                        .toList());
        assertThat(gone).isEmpty();
    }

    @Test
    void theReportCountsByOperatorAndNamesSurvivors() {
        Results results = results("same");
        results.put(ONE, new Results.Result(Results.Fate.KILLED, "sample A-1: a name"));
        results.put(OTHER, new Results.Result(Results.Fate.SURVIVED, ""));
        var report = new MutationReport(List.of(ONE, OTHER), results, new Equivalents(List.of()));
        assertThat(report.survivors()).containsExactly(OTHER);
        assertThat(report.toString())
                .containsPattern("an operator +2 +1 +0 +0 +1")
                .contains("1 killed by a sample")
                .contains("survived: f.drl:3");
        var explained =
                new MutationReport(List.of(ONE, OTHER), results, new Equivalents(List.of(equivalent("c", "the same"))));
        assertThat(explained.survivors()).isEmpty();
        assertThat(explained.toString()).containsPattern("an operator +2 +1 +0 +1 +0");
    }
}
