package se.klartecken.benchmarks.jmh;

import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.naive.NaiveDrools;
import se.klartecken.benchmarks.naive.Said;
import se.klartecken.model.Case;
import se.klartecken.rules.facts.CaseFile;

/** A post of a case, by Drools in naive use. */
public class NaivePost {

    private static final Comparator<Said> ORDER = Comparator.comparing(Said::toString);

    /** A case whose posts are asked about one by one. */
    @State(Scope.Thread)
    public static class Naive {

        private final NaiveDrools naive = new NaiveDrools();
        private final CaseFile file;
        private final Ring<String> pointers;

        public Naive() {
            Town town = Town.stockholm(1);
            Case content = town.with(town.posts(Contests.COUNT, Share.MOSTLY_IN_ORDER, 2));
            this.file = naive.file(content, Times.AS_OF);
            this.pointers = new Ring<>(Town.pointers(content));
            Policy policy = Policies.named(town.policy());
            int tried = Math.min(200, Contests.COUNT);
            for (String pointer : pointers.all().subList(0, tried)) {
                List<Said> said =
                        naive.check(file, pointer).stream().sorted(ORDER).toList();
                List<Said> found = policy
                        .check(content, Question.at(Times.AS_OF).about(pointer))
                        .findings()
                        .stream()
                        .map(Said::of)
                        .sorted(ORDER)
                        .toList();
                Alike.require(found, said);
            }
        }
    }

    @Benchmark
    public Object naive(Naive state) {
        return state.naive.check(state.file, state.pointers.next());
    }
}
