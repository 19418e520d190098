package se.klartecken.benchmarks.naive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.rules.engine.RuleSet;

/** Rules as text. */
public final class RuleFiles {

    private RuleFiles() {}

    /** The rules of each chapter of a policy that has any. */
    public static List<String> of(RuleSet rules) {
        return of(rules.getClass(), rules.chapters());
    }

    /** Those of some files beside a class that are there. */
    public static List<String> of(Class<?> owner, List<String> names) {
        var files = new ArrayList<String>();
        for (String name : names) {
            try (InputStream in = owner.getResourceAsStream(name + ".drl")) {
                if (in != null) {
                    files.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
