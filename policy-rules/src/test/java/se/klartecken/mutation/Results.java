package se.klartecken.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each mutant, one line each as soon as it is known, so that a run that was stopped goes on where it was.
 * The file begins with a fingerprint of what was mutated; for anything else it begins anew.
 */
final class Results {

    enum Fate {
        KILLED,
        SURVIVED,
        NOT_COMPILED
    }

    /** What became of a mutant, and by what. */
    record Result(Fate fate, String by) {}

    private static final String TAB = "\t";

    private final Path file;
    private final Map<String, Result> byKey = new HashMap<>();

    private Results(Path file) {
        this.file = file;
    }

    static Results in(Path file, String fingerprint) {
        var results = new Results(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.isEmpty() || !lines.get(0).equals(fingerprint)) {
                Files.writeString(file, fingerprint + "\n");
            } else {
                lines.subList(1, lines.size()).forEach(results::remember);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    /** A line that was cut off in the middle is as good as none. */
    private void remember(String line) {
        String[] parts = line.split(TAB, 3);
        if (parts.length == 3) {
            byKey.put(parts[2], new Result(Fate.valueOf(parts[0]), parts[1]));
        }
    }

    void put(Mutant mutant, Result result) {
        String line = result.fate() + TAB + result.by() + TAB + mutant.key();
        remember(line);
        try {
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a mutant; nothing is known of one that was not tried. */
    Result of(Mutant mutant) {
        return byKey.getOrDefault(mutant.key(), new Result(Fate.SURVIVED, "not tried"));
    }

    /** Whether nothing more is to be found out: a survivor is tried again, since there may be more samples now. */
    boolean isSettled(Mutant mutant) {
        Result result = byKey.get(mutant.key());
        return result != null && result.fate() != Fate.SURVIVED;
    }
}
