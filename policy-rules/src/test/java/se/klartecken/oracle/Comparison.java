package se.klartecken.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.model.Case;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;

/** What engine and oracle say of one case. What either is silent about does not apply. */
final class Comparison {

    /**
     * A clause and a subject of which they say different things.
     *
     * @param key {@code clause@pointer}
     */
    record Difference(String key, Outcome engine, Outcome oracle) {

        /** What it has in common with others: the clause, and both answers. */
        String sort() {
            return clauseOf(key) + ": engine " + engine + ", oracle " + oracle;
        }
    }

    private final Map<String, Outcome> engine;
    private final Map<String, Outcome> oracle;

    private Comparison(Map<String, Outcome> engine, Map<String, Outcome> oracle) {
        this.engine = engine;
        this.oracle = oracle;
    }

    static Comparison of(Policy policy, Oracle oracle, Case content) {
        return new Comparison(judged(policy, content), oracle.judge(content));
    }

    /** What the rules say of the text; an organisation's own values are no matter of the texts. */
    static Map<String, Outcome> judged(Policy policy, Case content) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding :
                policy.check(content, Question.ofCase().explained()).findings()) {
            if (!isOwnRoutine(finding)) {
                outcomes.put(finding.clause().id() + "@" + finding.subject(), finding.outcome());
            }
        }
        return outcomes;
    }

    private static boolean isOwnRoutine(Finding finding) {
        return finding.basis() == Basis.LOCAL && finding.id().contains("#");
    }

    /** The outcomes by {@code clause@pointer}, as the rules have them. */
    Map<String, Outcome> engine() {
        return engine;
    }

    List<Difference> differences() {
        var keys = new TreeSet<>(engine.keySet());
        keys.addAll(oracle.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Outcome here = engine.getOrDefault(key, Outcome.NOT_APPLICABLE);
            Outcome there = oracle.getOrDefault(key, Outcome.NOT_APPLICABLE);
            if (here != there) {
                differences.add(new Difference(key, here, there));
            }
        }
        return differences;
    }

    static String clauseOf(String key) {
        return key.substring(0, key.indexOf('@'));
    }
}
