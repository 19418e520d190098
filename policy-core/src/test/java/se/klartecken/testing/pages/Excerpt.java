package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows of an output: all of it, but for what {@code …} stands for, which is lines where it has a line of its
 * own, and part of a line elsewhere.
 */
public final class Excerpt {

    private Excerpt() {}

    /** Fails where the output is another than is shown. */
    public static void require(String shown, String output) {
        String[] parts = ("\n" + shown.stripTrailing() + "\n").split("\n+…\n+", -1);
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].replaceAll("^\n+|\n+$", "");
            if (part.isEmpty()) {
                continue;
            }
            Matcher found = pattern(part).matcher(output);
            assertThat(found.find(at)).as("shown, and in its place:%n%s", part).isTrue();
            assertThat(i == 0 && found.start() > 0).as("begins with:%n%s", part).isFalse();
            at = found.end();
        }
        if (!parts[parts.length - 1].isBlank()) {
            assertThat(output.substring(at)).as("left out without a word").isBlank();
        }
    }

    private static Pattern pattern(String lines) {
        return Pattern.compile(Arrays.stream(lines.split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\n]*", "(?m)^", "$")));
    }
}
