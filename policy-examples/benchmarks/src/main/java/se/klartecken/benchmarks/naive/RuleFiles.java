package se.klartecken.benchmarks.naive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.rules.engine.RuleSet;

/** The rules of a policy as text. */
public final class RuleFiles {

    private RuleFiles() {}

    /** The rules of each chapter that has any. */
    public static List<String> of(RuleSet rules) {
        var files = new ArrayList<String>();
        for (String chapter : rules.chapters()) {
            try (InputStream in = rules.getClass().getResourceAsStream(chapter + ".drl")) {
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
