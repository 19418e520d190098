package se.klartecken.testing.pages;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One command of a shell.
 *
 * @param words the program and what it is told, without quotation marks
 * @param target the file into which it prints
 */
public record Command(List<String> words, @Nullable String target) {

    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    /** Those of a script, in their order. */
    public static List<Command> all(String script) {
        return Arrays.stream(script.replace("\\\n", " ").split("\n|&&"))
                .filter(line -> !line.isBlank())
                .map(Command::of)
                .toList();
    }

    private static Command of(String line) {
        List<String> words = WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("[\"']", ""))
                .toList();
        int redirected = words.indexOf(">");
        return redirected < 0
                ? new Command(words, null)
                : new Command(words.subList(0, redirected), words.get(redirected + 1));
    }

    public String program() {
        return words.get(0);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
