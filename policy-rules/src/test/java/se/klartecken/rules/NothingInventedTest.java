package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Basis;
import se.klartecken.report.Report;

/** Duties and numbers that the texts do not contain, and that no finding may state: see also {@link SampleTest}. */
class NothingInventedTest {

    private static final Policy STOCKHOLM = Policies.named("stockholm");

    /** A number of hours, days or times in words about a clause. */
    private static final Pattern NUMBER_OF_TIME = Pattern.compile(
            "\\b(\\d+|one|two|three|four|five|en|ett|två|tre|fyra|fem) "
                    + "(office |working |clock |kontors|arbets)?(hours?|timm(e|ar)|minut(e|es|er)?|dag(ar)?|days?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static Question question(Sample sample) {
        Map<String, String> readings = sample.readings() == null ? Map.of() : sample.readings();
        return new Question(sample.asOf() == null ? null : sample.asOf().toInstant(), List.of(), true, readings);
    }

    @Test
    void noStockholmClauseNamesANumberOfHoursOrDays() {
        assertThat(STOCKHOLM.catalogue().clauses())
                .filteredOn(clause -> clause.decidedBy() == DecidedBy.RULE)
                .allSatisfy(clause -> {
                    assertThat(NUMBER_OF_TIME.matcher(clause.text().sv()).find())
                            .as(clause.id())
                            .isFalse();
                    assertThat(NUMBER_OF_TIME.matcher(clause.text().en()).find())
                            .as(clause.id())
                            .isFalse();
                });
    }

    /** A rule names adopted clauses only: what districts wrote in 2019 binds nobody. */
    @Test
    void consultationRepliesGiveNoRules() {
        assertThat(STOCKHOLM.catalogue().clauses())
                .filteredOn(NothingInventedTest::isReply)
                .hasSize(118)
                .allSatisfy(clause -> {
                    assertThat(clause.decidedBy()).isEqualTo(DecidedBy.BACKGROUND);
                    assertThat(clause.obligation().isDuty()).isFalse();
                    assertThat(STOCKHOLM.rulesOf(clause.id())).isEmpty();
                });
        assertThat(STOCKHOLM.catalogue().clauses())
                .filteredOn(clause -> !isReply(clause))
                .allSatisfy(clause ->
                        assertThat(clause.alsoCites()).noneMatch(id -> id.startsWith("NOR-") || id.startsWith("DIS-")));
    }

    private static boolean isReply(Clause clause) {
        return clause.id().startsWith("NOR-") || clause.id().startsWith("DIS-");
    }

    /**
     * The samples in which a duty would show if it were made up: silence for half a year, no answer for weeks, an
     * offensive comment left in place, removal without documentation in Sollentuna, a company without a profile, no
     * report to the police.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stockholm  | STO-SVA-7 | no answer is owed within a number of hours: an open question stays pending",
                "stockholm  | STO-AVS-1 | no account must close for lying still",
                "stockholm  | STO-BEV-19 | no time limit for removing criminal content",
                "stockholm  | STO-ALL-4 | no retention period",
                "stockholm  | STO-BEV-21 | no duty to report to the police",
                "stockholm  | STO-GRA-2 | no profile for a company without one",
                "sollentuna | SOL-4-7 | no documentation before removal",
                "sollentuna | SOL-7-10 | no time limit for notifying",
            })
    void clausesWithoutATimeHaveNone(String policy, String clause, String what) {
        Policy named = Policies.named(policy);
        Samples samples = Samples.of(named);
        List<Sample> about = samples.all(Chapters.of(named)).stream()
                .filter(sample -> sample.clause().equals(clause) && sample.local() == null)
                .filter(sample -> !sample.expectsError())
                .toList();
        assertThat(about).isNotEmpty().allSatisfy(sample -> {
            Report report =
                    named.check(new CaseReader().read(samples.changed(sample).toString()), question(sample));
            assertThat(report.about(clause))
                    .filteredOn(finding -> finding.basis() == Basis.TEXT)
                    .allMatch(finding -> finding.deadline() == null, what);
        });
    }

    /** Topics on which one municipality is silent have no clause in its catalogue that demands anything. */
    @ParameterizedTest
    @CsvSource({
        "sollentuna, under 13",
        "sollentuna, legal basis",
        "sollentuna, captions",
        "sollentuna, private account",
        "stockholm, password",
        "stockholm, training",
        "stockholm, thank"
    })
    void theOtherMunicipalitysDutiesAreNotItsOwn(String policy, String words) {
        assertThat(Policies.named(policy).catalogue().clauses())
                .filteredOn(clause -> clause.obligation().isDuty())
                .noneMatch(clause -> clause.text().en().contains(words));
    }
}
