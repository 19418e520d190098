package se.klartecken.rules.testing;

/**
 * What every rule set passes before anybody relies on it. A test class that implements this, and says which rule set it
 * is about, inherits the gates.
 *
 * <p>It asks for test resources in {@code /samples/<name of the rule set>/}: a {@code citizen.json}, which is a case in
 * which all clauses are kept and which has at least one organisation and an account with a post and a message, and for each
 * chapter with rules a file of {@link Sample samples} that change it.
 */
public interface RuleSetContract
        extends CatalogueGates, RuleTextGates, SampleGates, CitizenGates, ReadingGates, ScopeGates {}
