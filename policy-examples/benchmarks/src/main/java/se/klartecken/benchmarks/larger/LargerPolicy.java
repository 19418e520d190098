package se.klartecken.benchmarks.larger;

import java.util.ArrayList;
import se.klartecken.Policy;
import se.klartecken.benchmarks.compiled.CompiledPolicy;
import se.klartecken.benchmarks.naive.RuleFiles;
import se.klartecken.rules.stockholm.Stockholm;

/** Stockholm's rules with a number of further ones. */
public final class LargerPolicy {

    private static final String OWN = LargerTown.class.getPackageName();

    private LargerPolicy() {}

    public static Policy with(int furtherRules) {
        var files = new ArrayList<>(RuleFiles.of(new Stockholm()).stream()
                .map(file -> file.replace("package se.klartecken.rules.stockholm\n", "package " + OWN + "\n"))
                .toList());
        files.add(FurtherRules.text(furtherRules));
        return CompiledPolicy.of(LargerTown.class, files);
    }
}
