package se.klartecken.rules.testing;

import java.util.List;
import java.util.Set;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.RuleSet;

/** A rule set that is put to the gates, with what its own text makes different for them. */
public interface TestedRuleSet {

    /** The rule set that is tested. */
    RuleSet ruleSet();

    /** The policy that it makes, found as a program would find it. */
    default Policy policy() {
        return Policies.named(ruleSet().name());
    }

    /** Its samples, from the resources {@code /samples/<name>/<chapter>.json}. */
    default List<Sample> samples() {
        return Samples.of(policy()).all(ruleSet().chapters());
    }

    /** Clauses that rest on events alone: what is not recorded has not come, so no fact of theirs can be missing. */
    default Set<String> clausesOnEventsAlone() {
        return Set.of();
    }

    /** Clauses that look at more than what is their subject's own: a sample that adds an account may change them. */
    default Set<String> clausesAboutAll() {
        return Set.of();
    }

    /** Clauses that repeat a duty only to permit or to extend: a fault against the duty need not touch them. */
    default Set<String> clausesNotTouched() {
        return Set.of();
    }

    /** What else is promised of every report on a sample; fails where it is not kept. */
    default void checkReport(Sample sample, Report report) {}
}
