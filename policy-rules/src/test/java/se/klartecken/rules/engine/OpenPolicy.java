package se.klartecken.rules.engine;

import java.util.List;
import org.drools.model.Model;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.input.CaseDocument;

/** A policy of given rules and clauses, which tells what its rules say before that becomes findings. */
public final class OpenPolicy {

    private final RuleSet ruleSet;
    private final RulePolicy policy;

    public OpenPolicy(RuleSet ruleSet, Catalogue catalogue, List<Model> rules) {
        this(ruleSet, new RulePolicy(ruleSet, catalogue, RuleBase.of(rules)));
    }

    private OpenPolicy(RuleSet ruleSet, RulePolicy policy) {
        this.ruleSet = ruleSet;
        this.policy = policy;
    }

    /** The policy that a rule set makes. */
    public static OpenPolicy of(RuleSet ruleSet, Policy policy) {
        return new OpenPolicy(ruleSet, (RulePolicy) policy);
    }

    /** A policy whose rules all run in a session of Drools, whatever they look at. */
    public static Policy inOneNetwork(RuleSet ruleSet) {
        return new RulePolicy(
                ruleSet,
                CatalogueReader.read(ruleSet.getClass(), ruleSet.chapters()),
                RuleBase.inOneNetwork(rulesOf(ruleSet)));
    }

    /** The rules of a rule set as its build compiled them. */
    public static List<Model> rulesOf(RuleSet ruleSet) {
        return RuleModels.of(ruleSet.getClass(), RulePolicy.OWN_RULES);
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    public Policy policy() {
        return policy;
    }

    /** What the rules say of a case that is well-formed. */
    List<Verdict> verdicts(CaseDocument document, Question question) {
        return policy.verdicts(document, question);
    }
}
