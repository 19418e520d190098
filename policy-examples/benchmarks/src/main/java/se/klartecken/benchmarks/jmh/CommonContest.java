package se.klartecken.benchmarks.jmh;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klartecken.Policy;
import se.klartecken.benchmarks.common.CommonRules;
import se.klartecken.benchmarks.common.Contestant;
import se.klartecken.benchmarks.common.Entrants;
import se.klartecken.benchmarks.common.Found;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.report.Report;

/** All contestants before the same questions, by the rules that all of them know. */
@State(Scope.Thread)
public abstract class CommonContest {

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::toString);

    private final Asked asked;
    private final Supplier<Report> library;
    private final Supplier<GivenFacts> facts;
    private final Entrants entrants;

    CommonContest(CommonRules rules, Asked asked) {
        this.asked = asked;
        this.entrants = Entrants.knowing(rules);
        this.library = asked.by(entrants.library());
        this.facts = asked.facts();
        for (int question = 0; question < asked.count(); question++) {
            List<Found> expected = found(library.get());
            GivenFacts given = facts.get();
            for (Contestant contestant : entrants.others()) {
                Alike.require(expected, sorted(contestant.check(given)));
            }
        }
    }

    /** Another policy before the same questions, once it is seen that it finds the same. */
    final Supplier<Report> alsoBy(Policy policy) {
        Supplier<Report> also = asked.by(policy);
        for (int question = 0; question < asked.count(); question++) {
            Alike.require(found(library.get()), found(also.get()));
        }
        return also;
    }

    private static List<Found> found(Report report) {
        return sorted(Alike.findings(report).stream().map(Found::of).toList());
    }

    private static List<Found> sorted(List<Found> found) {
        return found.stream().sorted(ORDER).toList();
    }

    @Benchmark
    public Object library() {
        return library.get();
    }

    @Benchmark
    public Object byHand() {
        return entrants.byHand().check(facts.get());
    }

    @Benchmark
    public Object drools() {
        return entrants.drools().check(facts.get());
    }

    @Benchmark
    public Object evrete() {
        return entrants.evrete().check(facts.get());
    }

    @Benchmark
    public Object easyRules() {
        return entrants.easyRules().check(facts.get());
    }
}
