package se.klartecken.rules.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.report.Outcome;
import se.klartecken.rules.answer.Ground;
import se.klartecken.rules.local.LocalDuty;

/** What a verdict rests on. A clause that does not apply rests on what says so; else both answers count. */
final class Grounds {

    /** Room for as many as most verdicts rest on. */
    private static final int FEW = 8;

    private final Set<String> facts = new LinkedHashSet<>(FEW);
    private Set<String> missing = Set.of();
    private Map<String, String> readings = Map.of();
    private Set<String> cited = Set.of();
    private boolean local;

    Grounds(Verdict verdict) {
        if (verdict.view() instanceof LocalDuty duty) {
            local = true;
            facts.add(duty.valuePlace().toString());
        }
        verdict.applies().grounds(this::add);
        if (verdict.outcome() != Outcome.NOT_APPLICABLE) {
            verdict.kept().grounds(this::add);
        }
    }

    private void add(Ground ground) {
        if (ground instanceof Ground.Fact fact) {
            facts.add(fact.place().toString());
        } else if (ground instanceof Ground.Open open) {
            facts.add(open.place().toString());
        } else if (ground instanceof Ground.Missing absent) {
            missing = with(missing, absent.place().toString());
        } else if (ground instanceof Ground.Read read) {
            readings = readings.isEmpty() ? new LinkedHashMap<>(FEW) : readings;
            readings.put(read.reading().name(), read.choice().name());
        } else if (ground instanceof Ground.Cited other) {
            cited = with(cited, other.clauseId());
        } else if (ground instanceof Ground.Local own) {
            local = true;
            facts.add(own.place().toString());
        }
    }

    /** A set is made for the first element: most of them stay empty. */
    private static Set<String> with(Set<String> set, String element) {
        Set<String> growing = set.isEmpty() ? new LinkedHashSet<>(FEW) : set;
        growing.add(element);
        return growing;
    }

    /** Pointers to the facts that decided. */
    List<String> facts() {
        return List.copyOf(facts);
    }

    /** Pointers to the facts that were not given. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Names of choices by those of readings. */
    Map<String, String> readings() {
        return readings;
    }

    /** Ids of other clauses. */
    Set<String> cited() {
        return cited;
    }

    /** Whether it rests on a value of the organisation's own. */
    boolean isLocal() {
        return local;
    }
}
