package se.klartecken.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.naive.NaiveDrools;
import se.klartecken.benchmarks.naive.Said;
import se.klartecken.input.Item;
import se.klartecken.model.Case;
import se.klartecken.rules.facts.CaseFile;

class NaiveDroolsTest {

    @Test
    void itSaysTheSameOfPosts() {
        Town town = Town.stockholm(1);
        List<Item> posts = town.posts(200, Share.HALF_AT_FAULT, 2);
        Case content = town.with(posts);
        var naive = new NaiveDrools();
        CaseFile file = naive.file(content, Times.AS_OF);

        for (String pointer : Town.pointers(content)) {
            List<Said> said =
                    Policies.named("stockholm")
                            .check(content, Question.at(Times.AS_OF).about(pointer))
                            .findings()
                            .stream()
                            .map(Said::of)
                            .toList();
            assertThat(naive.check(file, pointer)).containsExactlyInAnyOrderElementsOf(said);
        }
    }
}
