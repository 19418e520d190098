package se.klartecken.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.input.Item;
import se.klartecken.report.Report;

class TownTest {

    private static final int ITEMS = 500;

    static Stream<Town> towns() {
        return Stream.of(Town.stockholm(1), Town.sollentuna(1));
    }

    @Test
    void theSameSeedMakesTheSame() {
        Town town = Town.stockholm(1);

        assertThat(Town.stockholm(1).content()).isEqualTo(town.content());
        assertThat(town.posts(ITEMS, Share.HALF_AT_FAULT, 2)).isEqualTo(town.posts(ITEMS, Share.HALF_AT_FAULT, 2));
        assertThat(town.posts(ITEMS, Share.HALF_AT_FAULT, 2)).isNotEqualTo(town.posts(ITEMS, Share.HALF_AT_FAULT, 3));
    }

    @Test
    void postsInOrderCallForNothing() {
        Town town = Town.stockholm(1);

        assertThat(reports(town, town.posts(ITEMS, Share.ALL_IN_ORDER, 2))).allMatch(TownTest::callsForNothing);
    }

    @ParameterizedTest
    @MethodSource("towns")
    void messagesInOrderCallForNothing(Town town) {
        assertThat(reports(town, town.messages(ITEMS, Share.ALL_IN_ORDER, 2))).allMatch(TownTest::callsForNothing);
    }

    @Test
    void theSharesAreWhatTheySay() {
        Town town = Town.stockholm(1);

        assertThat(atFault(town, Share.MOSTLY_IN_ORDER)).isBetween(0.02, 0.08);
        assertThat(atFault(town, Share.HALF_AT_FAULT)).isBetween(0.40, 0.55);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAPostIsFound(PostFault fault) {
        Town town = Town.stockholm(1);
        var people = People.of(25, List.of(), new Random(1));
        var random = new Random(7);
        List<Item> posts = Stream.generate(() -> new PostMaker(people, random).withFault("post", fault))
                .limit(20)
                .map(post -> Item.of("account-0", post))
                .toList();

        assertThat(reports(town, posts)).anyMatch(report -> !report.findings().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAMessageIsFoundSomewhere(MessageFault fault) {
        var message = new MessageMaker(new Random(3)).withFault("message", fault);

        assertThat(towns().flatMap(town -> reports(town, List.of(Item.of("account-0", message))).stream()))
                .anyMatch(report -> !report.findings().isEmpty() || fault == MessageFault.HEALTH_REMOVED_IN_ORDER);
    }

    private static double atFault(Town town, Share share) {
        List<Report> reports = reports(town, town.posts(2_000, share, 2));
        return reports.stream().filter(report -> !report.findings().isEmpty()).count() / (double) reports.size();
    }

    private static boolean callsForNothing(Report report) {
        return report.findings().isEmpty() && report.errors().isEmpty();
    }

    private static List<Report> reports(Town town, List<Item> items) {
        OpenCase open = Policies.named(town.policy()).open(town.content(), Question.at(Times.AS_OF));
        return items.stream().map(open::check).toList();
    }
}
