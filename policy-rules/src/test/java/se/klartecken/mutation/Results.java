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
import java.util.function.UnaryOperator;

/**
 * What became of each mutant, one line each as soon as it is known, so that a run that was stopped goes on where it was.
 * Each chapter has a file, which begins with a fingerprint of what was mutated; for anything else it begins anew.
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

    private final Path folder;
    private final UnaryOperator<String> fingerprints;
    private final Map<String, Map<String, Result>> byChapter = new HashMap<>();

    /**
     * The results that are kept in a folder.
     *
     * @param fingerprints that of a chapter, by its name
     */
    Results(Path folder, UnaryOperator<String> fingerprints) {
        this.folder = folder;
        this.fingerprints = fingerprints;
    }

    private static String chapterOf(Mutant mutant) {
        return mutant.file().substring(0, mutant.file().lastIndexOf('.'));
    }

    private Path fileOf(String chapter) {
        return folder.resolve(chapter.replace('/', '-') + ".tsv");
    }

    private Map<String, Result> resultsOf(Mutant mutant) {
        return byChapter.computeIfAbsent(chapterOf(mutant), this::read);
    }

    private Map<String, Result> read(String chapter) {
        String fingerprint = fingerprints.apply(chapter);
        Path file = fileOf(chapter);
        Map<String, Result> results = new HashMap<>();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.isEmpty() || !lines.get(0).equals(fingerprint)) {
                Files.createDirectories(folder);
                Files.writeString(file, fingerprint + "\n");
            } else {
                lines.subList(1, lines.size()).forEach(line -> remember(results, line));
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was cut off in the middle is as good as none. */
    private static void remember(Map<String, Result> results, String line) {
        String[] parts = line.split(TAB, 3);
        if (parts.length == 3) {
            results.put(parts[2], new Result(Fate.valueOf(parts[0]), parts[1]));
        }
    }

    void put(Mutant mutant, Result result) {
        resultsOf(mutant).put(mutant.key(), result);
        String line = result.fate() + TAB + result.by() + TAB + mutant.key() + "\n";
        try {
            Files.writeString(fileOf(chapterOf(mutant)), line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a mutant; nothing is known of one that was not tried. */
    Result of(Mutant mutant) {
        return resultsOf(mutant).getOrDefault(mutant.key(), new Result(Fate.SURVIVED, "not tried"));
    }

    /** Whether nothing more is to be found out: a survivor is tried again, since there may be more samples now. */
    boolean isSettled(Mutant mutant) {
        Result result = resultsOf(mutant).get(mutant.key());
        return result != null && result.fate() != Fate.SURVIVED;
    }
}
