package se.klartecken.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.report.Step;

/**
 * What a finding says beside where the facts stand.
 *
 * @param dueAt when it is due, to the nanosecond, and whether that very instant is in time
 */
record Said(
        Outcome outcome,
        Map<String, String> readings,
        List<Step> remedy,
        @Nullable String dueAt) {

    static Said of(Finding finding) {
        Deadline deadline = finding.deadline();
        return new Said(
                finding.outcome(),
                finding.readings(),
                finding.remedy(),
                deadline == null ? null : deadline.dueAt() + " " + deadline.dueAtInTime());
    }

    /** Findings by their ids, which stay when facts move. */
    static Map<String, Said> byId(Report report) {
        return byId(report, finding -> true);
    }

    static Map<String, Said> byId(Report report, Predicate<Finding> which) {
        return by(report, Finding::id, which);
    }

    /** What two reports say differently, or only one of them. */
    static List<String> differences(Map<String, Said> one, Map<String, Said> other) {
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .map(key -> key + ": " + one.get(key) + " and " + other.get(key))
                .toList();
    }

    /** Some findings by clause and place, which stay when ids change. */
    static Map<String, Said> byPlace(Report report, Predicate<Finding> which) {
        return by(report, Said::place, which);
    }

    /** Clause, place, and the organisation's own value where it rests on one. */
    static String place(Finding finding) {
        int own = finding.id().indexOf('#');
        return finding.clause().id() + "@" + finding.subject()
                + (own < 0 ? "" : finding.id().substring(own));
    }

    private static Map<String, Said> by(Report report, Function<Finding, String> key, Predicate<Finding> which) {
        return report.findings().stream()
                .filter(which)
                .collect(Collectors.toMap(key, Said::of, (a, b) -> a, TreeMap::new));
    }
}
