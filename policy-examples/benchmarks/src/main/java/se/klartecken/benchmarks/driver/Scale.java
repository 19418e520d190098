package se.klartecken.benchmarks.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;

/** Whether a post costs more among many. */
final class Scale {

    private Scale() {}

    static Row row(Size size) {
        double many = perPost(size, size.manyPosts());
        double few = perPost(size, size.posts());
        return new Row("cost per post, many against few", many, few, "µs", "≤ 1.3");
    }

    /** As many posts in all, whichever the case: the median of some rounds. */
    private static double perPost(Size size, int posts) {
        Policy policy = Policies.named("stockholm");
        Town town = Town.stockholm(7);
        Case content = town.with(town.posts(posts, Share.MOSTLY_IN_ORDER, 8));
        CaseDocument document = CaseDocument.of(content);
        Question question = Town.aboutPosts(content);
        int checks = Math.max(1, size.manyPosts() / posts);
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int check = 0; check < checks; check++) {
                Sink.take(policy.check(document, question));
            }
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(times.size() / 2) / 1e3 / checks / posts;
    }
}
