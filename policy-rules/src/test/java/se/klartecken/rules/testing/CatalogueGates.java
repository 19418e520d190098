package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.klartecken.Policies;

/** The catalogue says how each clause is decided, in two languages, and that is how it is. */
interface CatalogueGates extends TestedRuleSet {

    @Test
    default void itIsFoundByItsName() {
        assertThat(Policies.names()).contains(ruleSet().name());
        assertThat(policy().name()).isEqualTo(ruleSet().name());
        assertThat(policy()).isSameAs(policy());
    }

    @Test
    default void whatARuleDecidesHasARule() {
        CatalogueCheck.whatARuleDecidesHasARule(policy());
    }

    @Test
    default void whatNoRuleDecidesHasNone() {
        CatalogueCheck.whatNoRuleDecidesHasNone(policy());
    }

    @Test
    default void theForceOfAClauseIsThatOfItsVerb() {
        CatalogueCheck.theForceOfAClauseIsThatOfItsVerb(policy());
    }

    @Test
    default void whatRepeatsAClauseIsCitedWithIt() {
        CatalogueCheck.whatRepeatsAClauseIsCitedWithIt(policy(), clausesNotTouched());
    }

    @Test
    default void backgroundSaysWhy() {
        CatalogueCheck.backgroundSaysWhy(policy());
    }

    @Test
    default void whatIsCitedIsInTheCatalogue() {
        CatalogueCheck.whatIsCitedIsInTheCatalogue(policy());
    }

    @Test
    default void everythingIsSaidInBothLanguages() {
        CatalogueCheck.everythingIsSaidInBothLanguages(policy());
    }
}
