package se.klartecken.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.FloorCase;
import se.klartecken.benchmarks.floor.SollentunaMessages;
import se.klartecken.benchmarks.floor.StockholmMessages;
import se.klartecken.benchmarks.floor.StockholmPosts;
import se.klartecken.input.Item;
import se.klartecken.model.Case;
import se.klartecken.report.Report;

class FloorTest {

    private static final int ITEMS = 2_000;

    @ParameterizedTest
    @EnumSource
    void postsAreJudgedAlike(Share share) {
        Town town = Town.stockholm(1);
        List<Item> posts = town.posts(ITEMS, share, 2);
        var floor = new StockholmPosts();

        assertAlike(town, posts, floor.open(town.content(), Times.AS_OF, false), Question.at(Times.AS_OF));
        assertAlike(
                town,
                posts,
                floor.open(town.content(), Times.AS_OF, true),
                Question.at(Times.AS_OF).explained());
    }

    @ParameterizedTest
    @EnumSource
    void aWholeCaseIsJudgedAlike(Share share) {
        Town town = Town.stockholm(7);
        Case content = town.with(town.posts(ITEMS, share, 8));
        Report report = Policies.named(town.policy()).check(content, Town.aboutPosts(content));

        assertThat(report.errors()).isEmpty();
        assertThat(new StockholmPosts().check(content, Times.AS_OF, false)).isEqualTo(report.findings());
    }

    @ParameterizedTest
    @EnumSource
    void messagesToStockholmAreJudgedAlike(Share share) {
        Town town = Town.stockholm(3);
        List<Item> messages = town.messages(ITEMS, share, 4);
        var floor = new StockholmMessages();

        assertAlike(town, messages, floor.open(town.content(), Times.AS_OF, false), Question.at(Times.AS_OF));
        assertAlike(
                town,
                messages,
                floor.open(town.content(), Times.AS_OF, true),
                Question.at(Times.AS_OF).explained());
    }

    @ParameterizedTest
    @EnumSource
    void messagesToSollentunaAreJudgedAlike(Share share) {
        Town town = Town.sollentuna(5);
        List<Item> messages = town.messages(ITEMS, share, 6);
        var floor = new SollentunaMessages();

        assertAlike(town, messages, floor.open(town.content(), Times.AS_OF, false), Question.at(Times.AS_OF));
        assertAlike(
                town,
                messages,
                floor.open(town.content(), Times.AS_OF, true),
                Question.at(Times.AS_OF).explained());
    }

    private static void assertAlike(Town town, List<Item> items, FloorCase floor, Question question) {
        OpenCase open = Policies.named(town.policy()).open(town.content(), question);
        assertThat(open.report().errors()).isEmpty();
        for (Item item : items) {
            var report = open.check(item);
            assertThat(report.errors()).isEmpty();
            assertThat(floor.check(item)).isEqualTo(report.findings());
        }
    }
}
