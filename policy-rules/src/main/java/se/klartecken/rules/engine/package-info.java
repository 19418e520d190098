/**
 * The one place that knows Drools: it loads the rules that the build compiled, runs them over views, and turns what
 * they say into findings. A municipality is a {@link se.klartecken.rules.engine.RuleSet}.
 */
@NullMarked
package se.klartecken.rules.engine;

import org.jspecify.annotations.NullMarked;
