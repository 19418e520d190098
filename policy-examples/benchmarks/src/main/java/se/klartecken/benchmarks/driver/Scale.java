package se.klartecken.benchmarks.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.StockholmPosts;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;

/** Whether a post costs more among many. */
final class Scale {

    private Scale() {}

    private interface Contestant {
        Object check(CaseDocument document, Question question);
    }

    /** Of the library, and by hand: what more memory costs, both pay. */
    static List<Row> rows(Size size) {
        Policy policy = Policies.named("stockholm");
        var floor = new StockholmPosts();
        return List.of(
                row("cost per post, many against few", size, policy::check, "≤ 1.3"),
                row("the same by hand", size, (document, question) -> byHand(floor, document), ""));
    }

    private static Object byHand(StockholmPosts floor, CaseDocument document) {
        CaseDocument screened = Screening.screen(document, Times.AS_OF);
        return floor.check(Objects.requireNonNull(screened.content()), Times.AS_OF, false);
    }

    private static Row row(String work, Size size, Contestant contestant, String goal) {
        double many = perPost(size, size.manyPosts(), contestant);
        double few = perPost(size, size.posts(), contestant);
        return new Row(work, many, few, "µs", goal);
    }

    /** As many posts in all, whichever the case: the median of some rounds. */
    private static double perPost(Size size, int posts, Contestant contestant) {
        Town town = Town.stockholm(7);
        Case content = town.with(town.posts(posts, Share.MOSTLY_IN_ORDER, 8));
        CaseDocument document = CaseDocument.of(content);
        Question question = Town.aboutPosts(content);
        int checks = Math.max(1, size.manyPosts() / posts);
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int check = 0; check < checks; check++) {
                Sink.take(contestant.check(document, question));
            }
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(times.size() / 2) / 1e3 / checks / posts;
    }
}
