package se.klartecken.mutation;

import java.util.Collections;
import java.util.Optional;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.rules.ShippedRuleSets;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RulesCheck;
import se.klartecken.rules.testing.CatalogueCheck;
import se.klartecken.rules.testing.CitizenCheck;
import se.klartecken.rules.testing.Samples;
import se.klartecken.rules.testing.ScopeCheck;

/** What is checked of every rule set as a whole: its catalogue, whom it binds, and its model citizen as it stands. */
final class CatalogueKiller implements Killer {

    @Override
    public Optional<String> kills(OpenPolicy mutated, Mutant mutant) {
        CaseDocument citizen = Samples.of(mutated.policy()).citizenDocument();
        return Killer.noticed(
                        "the catalogue's checks",
                        () -> CatalogueCheck.all(
                                mutated.policy(),
                                ShippedRuleSets.of(mutated.policy()).clausesNotTouched()))
                .or(() ->
                        Killer.noticed("the rules' names", () -> RulesCheck.namedForWhatTheySpeakOf(mutated, citizen)))
                .or(() -> isOnScope(mutant)
                        ? Killer.noticed(
                                "the checks of scope", () -> new ScopeCheck(mutated.policy()).all(mutated.ruleSet()))
                        : Optional.empty())
                .or(() -> Killer.noticed("the citizen", () -> new CitizenCheck(mutated.policy()).all()))
                .or(() -> Killer.noticed(
                        "a rule that speaks of the citizen in vain",
                        () -> RulesCheck.silentOnWhatIsKept(mutated, citizen, Question.ofCase())));
    }

    /** Of other mutants they notice nothing that the samples do not. */
    private static boolean isOnScope(Mutant mutant) {
        return !Collections.disjoint(mutant.clauses(), RuleWords.ON_SCOPE);
    }
}
