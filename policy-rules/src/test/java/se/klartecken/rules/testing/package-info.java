/**
 * The gates that every rule set passes, for test classes to inherit: a {@link se.klartecken.rules.testing.RuleSetContract}
 * asks for a model citizen and samples of each clause, and looks at the catalogue, the rules and the readings.
 */
package se.klartecken.rules.testing;
