package se.klartecken.benchmarks.driver;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.Item;

/**
 * Prints how many bytes of heap the rule bases of both policies keep once they have worked, in a process of its own:
 * what is in use with them, less what is in use without.
 */
final class HeapAfterWarmUp {

    private HeapAfterWarmUp() {}

    public static void main(String[] args) {
        int warmUps = Integer.parseInt(args[0]);
        Town stockholm = Town.stockholm(1);
        Town sollentuna = Town.sollentuna(5);
        List<Item> posts = stockholm.posts(100, Share.HALF_AT_FAULT, 2);
        List<Item> messages = sollentuna.messages(100, Share.HALF_AT_FAULT, 6);
        long without = used();
        work(stockholm, posts, warmUps);
        work(sollentuna, messages, warmUps);
        Sink.take(null);
        System.out.println(used() - without);
        List.of(stockholm, sollentuna, posts, messages).forEach(Reference::reachabilityFence);
    }

    private static void work(Town town, List<Item> items, int times) {
        OpenCase open = Policies.named(town.policy())
                .open(town.content(), Question.at(Times.AS_OF).explained());
        for (int index = 0; index < times; index++) {
            Sink.take(open.check(items.get(index % items.size())));
        }
    }

    private static long used() {
        // What is weakly held goes with the first collection, and what hung on it with the next.
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
