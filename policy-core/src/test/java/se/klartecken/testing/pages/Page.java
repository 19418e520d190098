package se.klartecken.testing.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of Markdown: what it shows as code, and what it says around that.
 *
 * @param name where it is, from the root of the project
 * @param prose its lines, with blank ones in place of code
 */
public record Page(String name, List<Snippet> snippets, List<String> prose) {

    private static final String FENCE = "```";
    private static final Pattern FROM = Pattern.compile("<!-- (\\S+) -->");

    /** Reads a page of the project. */
    public static Page of(String name) {
        try {
            return read(name, Files.readAllLines(Project.root().resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page read(String name, List<String> lines) {
        var snippets = new ArrayList<Snippet>();
        var prose = new ArrayList<>(lines);
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.startsWith(FENCE)) {
                int end = end(name, lines, line);
                String code = String.join("\n", lines.subList(line + 1, end)) + "\n";
                snippets.add(new Snippet(name, line + 1, text.substring(FENCE.length()), from(lines, line), code));
                prose.subList(line, end + 1).replaceAll(any -> "");
                line = end;
            }
        }
        return new Page(name, List.copyOf(snippets), List.copyOf(prose));
    }

    private static int end(String name, List<String> lines, int start) {
        for (int line = start + 1; line < lines.size(); line++) {
            if (lines.get(line).equals(FENCE)) {
                return line;
            }
        }
        throw new IllegalArgumentException(name + ":" + (start + 1) + " has no end");
    }

    private static @Nullable String from(List<String> lines, int start) {
        Matcher comment = FROM.matcher(start == 0 ? "" : lines.get(start - 1));
        return comment.matches() ? comment.group(1) : null;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The only block of a language. */
    public String only(String language) {
        List<Snippet> all =
                snippets.stream().filter(it -> it.language().equals(language)).toList();
        if (all.size() != 1) {
            throw new IllegalStateException(name + " has " + all.size() + " blocks of " + language);
        }
        return all.get(0).text();
    }
}
