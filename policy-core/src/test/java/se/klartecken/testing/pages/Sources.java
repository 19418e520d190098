package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Code that stands in a file of the project, which is compiled and tested there: in the one that the comment before it
 * names, or in any of its language. How far it is indented as a whole does not matter.
 */
public final class Sources implements Holder {

    private static final Map<String, String> ENDINGS = Map.of("java", ".java", "drools", ".drl");

    @Override
    public boolean knows(Snippet snippet) {
        return snippet.file() != null || ENDINGS.containsKey(snippet.language());
    }

    @Override
    public void hold(Snippet snippet) {
        String ending = snippet.file() == null ? ENDINGS.get(snippet.language()) : "/" + snippet.file();
        List<String> files = Project.files(ending).stream()
                .filter(file -> file.contains("/src/") || file.endsWith("/pom.xml"))
                .toList();
        assertThat(files).as("files that %s can be from", snippet).isNotEmpty();
        assertThat(snippet.text()).isNotBlank();
        assertThat(files.stream().anyMatch(file -> standsIn(file, snippet.text())))
                .as("%s stands in one of %d files *%s", snippet, files.size(), ending)
                .isTrue();
    }

    private static boolean standsIn(String file, String code) {
        String text = Project.text(file);
        String first = code.lines().findFirst().orElseThrow();
        return text.lines()
                .filter(line -> line.endsWith(first))
                .map(line -> line.substring(0, line.length() - first.length()))
                .filter(String::isBlank)
                .distinct()
                .anyMatch(indent -> ("\n" + text).contains("\n" + indented(code, indent)));
    }

    private static String indented(String code, String indent) {
        return code.lines()
                .map(line -> line.isEmpty() ? "\n" : indent + line + "\n")
                .collect(Collectors.joining());
    }
}
