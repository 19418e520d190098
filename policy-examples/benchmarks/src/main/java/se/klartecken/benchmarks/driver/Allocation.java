package se.klartecken.benchmarks.driver;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.FloorCase;
import se.klartecken.benchmarks.floor.StockholmPosts;
import se.klartecken.input.Item;

/** How many bytes a check of one post allocates, where all are in order. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    static Row row(Size size) {
        Town town = Town.stockholm(1);
        List<Item> posts = town.posts(size.posts(), Share.ALL_IN_ORDER, 2);
        OpenCase open = Policies.named("stockholm").open(town.content(), Question.at(Times.AS_OF));
        FloorCase floor = new StockholmPosts().open(town.content(), Times.AS_OF, false);
        return new Row(
                "allocation per post, all in order",
                bytes(size, posts, open::check),
                bytes(size, posts, floor::check),
                "B",
                "Klartecken ≤ 1 000 B");
    }

    private interface Check {
        Object of(Item item);
    }

    private static double bytes(Size size, List<Item> posts, Check check) {
        repeat(size.warmUps(), posts, check);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(size.rounds(), posts, check);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) size.rounds();
    }

    private static void repeat(int times, List<Item> posts, Check check) {
        for (int index = 0; index < times; index++) {
            Sink.take(check.of(posts.get(index % posts.size())));
        }
    }
}
