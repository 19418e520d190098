package se.klartecken.benchmarks.compiled;

import java.util.List;
import se.klartecken.Policy;
import se.klartecken.benchmarks.naive.RuntimeCompiler;
import se.klartecken.rules.engine.RulePolicy;
import se.klartecken.rules.engine.RuleSet;

/** Makes policies of Stockholm's text and other rules. */
public final class CompiledPolicy {

    private CompiledPolicy() {}

    /**
     * Compiles rules and loads them.
     *
     * @param town has a constructor without arguments
     * @param files rules as text, in the town's own package
     */
    public static Policy of(Class<? extends StockholmsText> town, List<String> files) {
        var loader = new TownLoader(town, RuntimeCompiler.compile(town.getSimpleName(), files));
        try {
            Object loaded =
                    loader.loadClass(town.getName()).getDeclaredConstructor().newInstance();
            return new RulePolicy((RuleSet) loaded, TownLoader.INDEX);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the town cannot be made", e);
        }
    }
}
