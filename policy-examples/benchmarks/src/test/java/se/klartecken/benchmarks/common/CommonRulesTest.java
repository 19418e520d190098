package se.klartecken.benchmarks.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.FactMaker;
import se.klartecken.input.Item;
import se.klartecken.model.Case;
import se.klartecken.report.Report;

/** All contestants find the same by the common rules, which are rules of the policy. */
class CommonRulesTest {

    private static final int ITEMS = 400;

    /** Which clauses the common rules decide, and about what. */
    private static final List<String> RULES = List.of(
            "STO-TIG-2 post",
            "STO-PER-9 post",
            "STO-PER-21 post",
            "STO-PER-20 use",
            "STO-DIA-4 message",
            "STO-DIA-5 message",
            "STO-SVA-7 message",
            "STO-SVA-8 message",
            "STO-SVA-12 message",
            "STO-SVA-13 message",
            "STO-PER-9 use",
            "STO-PER-16 use",
            "STO-PER-18 use");

    @ParameterizedTest
    @EnumSource
    void onePostAfterTheOther(CommonRules rules) {
        Town town = Town.stockholm(11);
        assertAlike(rules, town, town.posts(ITEMS, Share.HALF_AT_FAULT, 12));
    }

    @ParameterizedTest
    @EnumSource
    void oneMessageAfterTheOther(CommonRules rules) {
        Town town = Town.stockholm(13);
        assertAlike(rules, town, town.messages(ITEMS, Share.HALF_AT_FAULT, 14));
    }

    private static void assertAlike(CommonRules rules, Town town, List<Item> items) {
        OpenCase open = open(Entrants.knowing(rules).library(), town);
        var facts = new FactMaker(town.content(), Times.AS_OF);
        for (Item item : items) {
            List<Found> expected = found(open.check(item));
            for (Contestant other : Entrants.knowing(rules).others()) {
                assertThat(other.check(facts.of(item)))
                        .as(other.getClass().getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeCase(CommonRules rules) {
        Town town = Town.stockholm(15);
        Case content = town.with(town.posts(ITEMS, Share.HALF_AT_FAULT, 16));
        List<Found> expected = found(Entrants.knowing(rules).library().check(content, Town.aboutPosts(content)));

        assertThat(expected).isNotEmpty();
        for (Contestant other : Entrants.knowing(rules).others()) {
            assertThat(other.check(new FactMaker(content, Times.AS_OF).ofAllPosts()))
                    .as(other.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void joinsInANetworkSayTheSame() {
        Town town = Town.stockholm(17);
        Case content = town.with(town.posts(ITEMS, Share.HALF_AT_FAULT, 18));
        Policy network = WithKlartecken.joiningInNetwork();
        Policy views = Entrants.knowing(CommonRules.WITH_JOINS).library();

        assertThat(network.check(content, Town.aboutPosts(content)).findings())
                .isEqualTo(views.check(content, Town.aboutPosts(content)).findings())
                .isNotEmpty();
    }

    /** Whatever the whole policy says by these clauses of these subjects, the common rules say, and nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {19, 21, 23})
    void theyAreRulesOfThePolicy(long seed) {
        Town town = Town.stockholm(seed);
        OpenCase whole = open(Policies.named("stockholm"), town);
        OpenCase common = open(Entrants.knowing(CommonRules.WITH_JOINS).library(), town);

        for (Item item : someOfBoth(town, seed + 1)) {
            List<Found> expected = found(whole.check(item)).stream()
                    .filter(it -> RULES.contains(ruleOf(it)))
                    .toList();
            assertThat(found(common.check(item))).isEqualTo(expected);
        }
    }

    @Test
    void everyRuleFindsAndDoesNotFind() {
        Town town = Town.stockholm(25);
        OpenCase common = open(Entrants.knowing(CommonRules.WITH_JOINS).library(), town);
        Map<String, Long> itemsFound = someOfBoth(town, 26).stream()
                .flatMap(item -> found(common.check(item)).stream()
                        .map(CommonRulesTest::ruleOf)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(itemsFound.keySet()).containsExactlyInAnyOrderElementsOf(RULES);
        assertThat(itemsFound.values()).allMatch(count -> count < ITEMS);
    }

    private static OpenCase open(Policy policy, Town town) {
        OpenCase open = policy.open(town.content(), Question.at(Times.AS_OF));
        assertThat(open.report().errors()).isEmpty();
        return open;
    }

    private static List<Item> someOfBoth(Town town, long seed) {
        List<Item> posts = town.posts(ITEMS, Share.HALF_AT_FAULT, seed);
        List<Item> messages = town.messages(ITEMS, Share.HALF_AT_FAULT, seed);
        return List.of(posts, messages).stream().flatMap(List::stream).toList();
    }

    private static List<Found> found(Report report) {
        assertThat(report.errors()).isEmpty();
        return report.findings().stream().map(Found::of).toList();
    }

    private static String ruleOf(Found found) {
        String kind = found.subject().contains("/personalData/")
                ? "use"
                : found.subject().substring(1);
        return found.clause() + " " + kind;
    }
}
