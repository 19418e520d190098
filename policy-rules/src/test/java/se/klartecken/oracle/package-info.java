/**
 * What the texts say, worked out a second time in plain Java by somebody who had not seen the rules, and the runs that
 * hold the rules against it. The oracles share the model's records with the product, and nothing that judges.
 */
package se.klartecken.oracle;
