package se.klartecken.benchmarks.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.larger.LargerPolicy;
import se.klartecken.input.ItemDocument;
import se.klartecken.report.Report;

/** A post that is in order, before Stockholm's rules and before five hundred more. */
public class FurtherRulesCost {

    private static final int FURTHER_RULES = 500;

    abstract static class Posts {

        private final OpenCase open;
        private final Ring<ItemDocument> posts;

        Posts(Policy policy) {
            Town town = Town.stockholm(1);
            this.open = policy.open(town.content(), Question.at(Times.AS_OF));
            this.posts = new Ring<>(town.posts(Contests.COUNT, Share.ALL_IN_ORDER, 2).stream()
                    .map(ItemDocument::of)
                    .toList());
            posts.all().forEach(post -> Alike.require(open.check(post), List.of()));
        }

        Report check() {
            return open.check(posts.next());
        }
    }

    /** Stockholm's own rules. */
    @State(Scope.Thread)
    public static class Own extends Posts {
        public Own() {
            super(Policies.named("stockholm"));
        }
    }

    /** Five hundred more. */
    @State(Scope.Thread)
    public static class Larger extends Posts {
        public Larger() {
            super(LargerPolicy.with(FURTHER_RULES));
        }
    }

    @Benchmark
    public Object larger(Larger posts) {
        return posts.check();
    }

    @Benchmark
    public Object own(Own posts) {
        return posts.check();
    }
}
