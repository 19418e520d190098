package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.report.Outcome;

/** Duties and numbers that the texts do not contain, and that no finding may state: see also {@link StockholmTest}. */
class NothingInventedTest {

    private static final Policy STOCKHOLM = Policies.named("stockholm");

    /** A number of hours, days or times in words about a clause. */
    private static final Pattern NUMBER_OF_TIME = Pattern.compile(
            "\\b(\\d+|one|two|three|four|five|en|ett|två|tre|fyra|fem) "
                    + "(office |working |clock |kontors|arbets)?(hours?|timm(e|ar)|minut(e|es|er)?|dag(ar)?|days?)\\b",
            Pattern.CASE_INSENSITIVE);

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

    /** The pattern is able to find one: Sollentuna's table of answering times is made of them. */
    @Test
    void sollentunasAnsweringTimesAreNumbersOfHoursAndDays() {
        assertThat(Policies.named("sollentuna").catalogue().clauses())
                .filteredOn(clause -> Set.of("SOL-5-3", "SOL-5-4").contains(clause.id()))
                .hasSize(2)
                .allSatisfy(clause -> {
                    assertThat(clause.text().sv()).containsPattern(NUMBER_OF_TIME);
                    assertThat(clause.text().en()).containsPattern(NUMBER_OF_TIME);
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
     * The cases in which a duty would show if it were made up. The gates of both rule sets run each of them; here they are
     * kept from being changed or dropped by the way.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stockholm | STO-SVA-7 | open for months is still open, with no time to pass | PENDING",
                "stockholm | STO-AVS-1 | silent for more than a year and kept to be read, and nobody calls it unused"
                        + " | NOT_APPLICABLE",
                "stockholm | STO-BEV-19 | taken down: a week after documentation | FULFILLED",
                "stockholm | STO-BEV-19 | taken down: never documented | FULFILLED",
                "stockholm | STO-BEV-19 | not taken down: a threat, and nothing done | PENDING",
                "stockholm | STO-ALL-4 | there is no decision on disposal | NEEDS_REVIEW",
                "stockholm | STO-BEV-21 | the police: a position was taken | FULFILLED",
                "stockholm | STO-GRA-2 | a company without a profile of its own uses that of the city | NOT_APPLICABLE",
                "sollentuna | SOL-4-7 | an unlawful threat was removed without being documented first | FULFILLED",
                "sollentuna | SOL-7-10 | the committee was told the day after closing | FULFILLED",
            })
    void aDutyThatNoTextContainsIsNotAskedFor(String policy, String clause, String name, Outcome outcome) {
        Policy named = Policies.named(policy);
        assertThat(ShippedRuleSets.of(named).samples())
                .filteredOn(sample -> sample.clause().equals(clause)
                        && sample.name().equals(name)
                        && sample.local() == null
                        && sample.readings() == null)
                .singleElement()
                .satisfies(sample -> {
                    assertThat(sample.outcome()).isEqualTo(outcome);
                    assertThat(sample.dueAt()).as("a due time").isNull();
                });
    }

    /** A topic on which one municipality is silent is the other's alone, and decided by a rule there. */
    @ParameterizedTest
    @CsvSource({
        "stockholm, sollentuna, under 13",
        "stockholm, sollentuna, legal basis",
        "stockholm, sollentuna, private account",
        "sollentuna, stockholm, password",
        "sollentuna, stockholm, thank"
    })
    void theOtherMunicipalitysDutiesAreNotItsOwn(String demanding, String silent, String words) {
        assertThat(duties(demanding)).anyMatch(text -> text.contains(words));
        assertThat(duties(silent)).noneMatch(text -> text.contains(words));
    }

    private static List<String> duties(String policy) {
        return Policies.named(policy).catalogue().clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE)
                .map(clause -> clause.text().en())
                .toList();
    }
}
