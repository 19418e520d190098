package se.klartecken.rules.engine;

import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import se.klartecken.rules.facts.View;

/** A broken rule set: each firing makes another one possible. */
public final class LoopingRules extends ModelImpl {

    /** Something to fire on. */
    public static final class Spark {}

    public LoopingRules() {
        String rules = "se.klartecken.rules.engine";
        Variable<View> view = DSL.declarationOf(View.class);
        Variable<Spark> spark = DSL.declarationOf(Spark.class);
        addGlobal(DSL.globalOf(Verdicts.class, rules, "verdicts"));
        addRule(rule(rules, "kindle")
                .build(pattern(view), on(view).execute((drools, it) -> drools.insert(new Spark()))));
        addRule(rule(rules, "keep burning")
                .build(pattern(spark), on(spark).execute((drools, it) -> drools.insert(new Spark()))));
    }
}
