package se.klartecken.benchmarks.jmh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.Table;

/** Runs all benchmarks and prints one table. {@code --quick} sees whether they run, and measures nothing. */
public final class Benchmarks {

    private static final TimeValue A_SECOND = TimeValue.seconds(1);
    private static final TimeValue A_MOMENT = TimeValue.milliseconds(1);

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        boolean quick = List.of(args).contains("--quick");
        if (quick) {
            System.setProperty("klartecken.benchmarks.items", "20");
        }
        Map<String, Double> scores = scores(new Runner(options(quick).build()).run());
        Table.print(Duels.ALL.stream().map(duel -> row(duel, scores)).toList(), System.out);
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch")
                .shouldFailOnError(true);
        return quick
                ? options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(A_MOMENT)
                : options.forks(2)
                        .warmupIterations(6)
                        .warmupTime(A_SECOND)
                        .measurementIterations(5)
                        .measurementTime(A_SECOND);
    }

    private static Map<String, Double> scores(Collection<RunResult> results) {
        String prefix = Benchmarks.class.getPackageName() + ".";
        var scores = new HashMap<String, Double>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().substring(prefix.length());
            scores.put(name, result.getPrimaryResult().getScore());
        }
        return scores;
    }

    private static Row row(Duel duel, Map<String, Double> scores) {
        return new Row(duel.work(), score(duel.library(), scores), score(duel.other(), scores), "µs", duel.goal());
    }

    private static double score(String name, Map<String, Double> scores) {
        Double score = scores.get(name);
        if (score == null) {
            throw new IllegalStateException("no benchmark " + name);
        }
        return score;
    }
}
