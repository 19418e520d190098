package se.klartecken.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the mutants, in figures, with the survivors one by one. */
final class MutationReport {

    private final List<Mutant> mutants;
    private final Results results;
    private final Equivalents equivalents;

    MutationReport(List<Mutant> mutants, Results results, Equivalents equivalents) {
        this.mutants = mutants;
        this.results = results;
        this.equivalents = equivalents;
    }

    private record Figures(long all, long killed, long notCompiled, long equivalent, long survived) {}

    private Figures figures(List<Mutant> some) {
        List<Mutant> alive = some.stream().filter(this::isAlive).toList();
        long equivalent = alive.stream().filter(equivalents::holds).count();
        return new Figures(
                some.size(),
                count(some, Results.Fate.KILLED),
                count(some, Results.Fate.NOT_COMPILED),
                equivalent,
                alive.size() - equivalent);
    }

    private long count(List<Mutant> some, Results.Fate fate) {
        return some.stream().filter(it -> results.of(it).fate() == fate).count();
    }

    private boolean isAlive(Mutant mutant) {
        return results.of(mutant).fate() == Results.Fate.SURVIVED;
    }

    private List<Mutant> alive() {
        return mutants.stream().filter(this::isAlive).toList();
    }

    /** What nothing noticed and nobody has given a reason for. */
    List<Mutant> survivors() {
        return alive().stream().filter(mutant -> !equivalents.holds(mutant)).toList();
    }

    @Override
    public String toString() {
        var report = new StringBuilder();
        report.append("%-40s %6s %6s %8s %10s %8s%n"
                .formatted("operator", "all", "killed", "no code", "equivalent", "survived"));
        Map<String, List<Mutant>> byOperator =
                mutants.stream().collect(Collectors.groupingBy(Mutant::operator, TreeMap::new, Collectors.toList()));
        byOperator.forEach((operator, some) -> report.append(line(operator, figures(some))));
        report.append(line("all", figures(mutants))).append('\n');
        killers().forEach((by, count) -> report.append("%6d killed by %s%n".formatted(count, by)));
        survivors()
                .forEach(mutant ->
                        report.append('\n').append("survived: ").append(mutant).append('\n'));
        return report.toString();
    }

    /** What is listed as equivalent, and was killed or is no mutant of these rules. */
    Set<String> refuted() {
        return equivalents.refuted(alive());
    }

    private static String line(String name, Figures figures) {
        return "%-40s %6d %6d %8d %10d %8d%n"
                .formatted(
                        name,
                        figures.all(),
                        figures.killed(),
                        figures.notCompiled(),
                        figures.equivalent(),
                        figures.survived());
    }

    /** How many each kind of killer killed; samples count as one kind. */
    private Map<String, Long> killers() {
        return mutants.stream()
                .filter(mutant -> results.of(mutant).fate() == Results.Fate.KILLED)
                .map(mutant -> results.of(mutant).by())
                .map(by -> by.replaceFirst("sample .*", "a sample"))
                .collect(Collectors.groupingBy(by -> by, TreeMap::new, Collectors.counting()));
    }
}
