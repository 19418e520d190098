package se.klartecken.benchmarks.driver;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
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
import se.klartecken.report.Finding;

/** How many checks a second two threads make, against one. */
final class Threads {

    private Threads() {}

    /** Of the library, and by hand: whatever the machine cannot do for two threads, both lack. */
    static List<Row> rows(Size size) throws InterruptedException, ExecutionException {
        Town town = Town.stockholm(1);
        List<Item> posts = town.posts(size.posts(), Share.MOSTLY_IN_ORDER, 2);
        OpenCase open = Policies.named("stockholm").open(town.content(), Question.at(Times.AS_OF));
        FloorCase floor = new StockholmPosts().open(town.content(), Times.AS_OF, false);
        return List.of(
                row(
                        "checks with two threads against one",
                        size,
                        posts,
                        item -> open.check(item).findings(),
                        "≥ 1.9"),
                row("the same by hand, unscreened", size, posts, floor::check, ""));
    }

    private static Row row(String work, Size size, List<Item> posts, Function<Item, List<Finding>> check, String goal)
            throws InterruptedException, ExecutionException {
        Callable<Integer> all = () -> checkAll(size, posts, check);
        perSecond(2, size, all);
        double two = perSecond(2, size, all);
        return new Row(work, two, perSecond(1, size, all), "/s", goal);
    }

    private static int checkAll(Size size, List<Item> posts, Function<Item, List<Finding>> check) {
        int findings = 0;
        for (int index = 0; index < size.rounds(); index++) {
            findings += check.apply(posts.get(index % posts.size())).size();
        }
        return findings;
    }

    private static double perSecond(int threads, Size size, Callable<Integer> work)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> done = pool.invokeAll(Collections.nCopies(threads, work));
            for (Future<Integer> one : done) {
                Sink.take(one.get());
            }
            return threads * (double) size.rounds() * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }
}
