package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No code on any page is out of sight of the tests, and every link leads somewhere. */
class EveryPageTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("#+ +(.*)");
    private static final Pattern PLACE = Pattern.compile("`(policy-[\\w./-]+)`");

    static Stream<Page> pages() {
        return Project.files(".md").stream().map(Page::of);
    }

    /** Where this fails, name the page in the {@code PagesTest} of a module that can try what the page shows. */
    @Test
    void codeIsHeldByATest() {
        Set<String> held = Project.files("/PagesTest.java").stream()
                .map(Project::text)
                .flatMap(test ->
                        Pattern.compile("\"([^\"]+\\.md)\"").matcher(test).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        List<String> shown = pages().filter(page -> !page.snippets().isEmpty())
                .map(Page::name)
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(held).contains(page));
        assertThat(held).allSatisfy(page -> assertThat(shown).contains(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void codeStandsBetweenFences(Page page) {
        for (int line = 1; line < page.prose().size(); line++) {
            boolean isCode = page.prose().get(line - 1).isBlank()
                    && page.prose().get(line).startsWith("    ");
            assertThat(isCode).as(page.name() + ":" + (line + 1)).isFalse();
        }
    }

    /** What those who use the library read in its classes shows no code: pages do, where it is held. */
    @Test
    void classesShowNoCode() {
        assertThat(Project.files(".java"))
                .filteredOn(file -> file.contains("/src/main/") || file.contains("/testing/"))
                .filteredOn(file -> !file.endsWith("/EveryPageTest.java"))
                .allSatisfy(file -> assertThat(Project.text(file)).doesNotContain("<pre>", "@snippet"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) {
        Path folder = Path.of(page.name()).resolveSibling("");
        LINK.matcher(String.join("\n", page.prose()))
                .results()
                .filter(link -> !link.group(1).contains("://"))
                .forEach(link -> {
                    String target = link.group(1).isEmpty()
                            ? page.name()
                            : folder.resolve(link.group(1)).normalize().toString();
                    assertThat(Project.root().resolve(target)).as(page.name()).exists();
                    if (link.group(2) != null) {
                        assertThat(anchors(Page.of(target))).as(page.name()).contains(link.group(2));
                    }
                });
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(Page page) {
        return page.prose().stream()
                .map(HEADING::matcher)
                .filter(heading -> heading.matches())
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void placesAreThere(Page page) {
        assertThat(page.prose().stream().flatMap(line -> PLACE.matcher(line).results()))
                .map(place -> Project.root().resolve(place.group(1)))
                .allSatisfy(place -> assertThat(place).exists());
    }
}
