/**
 * A case made ready for rules: each subject in its context, and the views through which rules ask about it. Nothing
 * here knows a rule engine.
 */
@NullMarked
package se.klartecken.rules.facts;

import org.jspecify.annotations.NullMarked;
