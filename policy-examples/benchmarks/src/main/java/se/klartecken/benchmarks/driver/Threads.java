package se.klartecken.benchmarks.driver;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.Item;

/** How many checks a second two threads make, against one. */
final class Threads {

    private Threads() {}

    static Row row(Size size) throws InterruptedException, ExecutionException {
        Town town = Town.stockholm(1);
        List<Item> posts = town.posts(size.posts(), Share.MOSTLY_IN_ORDER, 2);
        OpenCase open = Policies.named("stockholm").open(town.content(), Question.at(Times.AS_OF));
        Callable<Integer> work = () -> checkAll(size, posts, open);
        perSecond(2, size, work);
        double two = perSecond(2, size, work);
        return new Row("checks with two threads against one", two, perSecond(1, size, work), "/s", "≥ 1.9");
    }

    private static int checkAll(Size size, List<Item> posts, OpenCase open) {
        int findings = 0;
        for (int index = 0; index < size.rounds(); index++) {
            findings += open.check(posts.get(index % posts.size())).findings().size();
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
