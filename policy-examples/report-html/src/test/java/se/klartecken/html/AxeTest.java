package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.clause.Language;

/** Pages in Chromium, looked at by axe: light and dark, wide and narrow. Skipped where there is no Chromium. */
@TestInstance(Lifecycle.PER_CLASS)
class AxeTest {

    private static final int DESKTOP = 1280;
    private static final int TELEPHONE = 390;

    record Shown(String name, String page) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Path pages = Path.of("target", "pages");
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip("axe looks at no page");
        Files.createDirectories(pages);
    }

    @AfterAll
    void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A few pages each time; all of them, 500 findings and the longest names too, with {@code -DallPages=true}. */
    static List<Shown> pages() {
        var pages = new ArrayList<Shown>();
        pages.add(new Shown("nothing", Variations.page(Variations.nothing(), Language.SV)));
        pages.add(shown(Examples.ALL.get(0), Language.SV));
        if (Boolean.getBoolean("allPages")) {
            pages.add(shown(Examples.ALL.get(0), Language.EN));
            for (Language language : Language.values()) {
                pages.add(shown(Examples.ALL.get(1), language));
                pages.add(shown(Examples.ALL.get(2), language));
            }
            pages.add(new Shown("long-names", Variations.page(Variations.renamed(AxeTest::longName), Language.EN)));
            pages.add(new Shown("five-hundred", Variations.page(Variations.manyTimes(4), Language.SV)));
        }
        return pages;
    }

    /** A page of each sort of the site. */
    static List<Path> sitePages() throws IOException {
        Path folder = Path.of("target", "site");
        SiteTest.whole().write(folder, Language.SV);
        return List.of(
                folder.resolve("index.html"),
                folder.resolve("comparison.html"),
                folder.resolve("sollentuna/index.html"),
                folder.resolve("sollentuna/chapter-05.html"),
                folder.resolve("stockholm/clause-STO-PER-1.html"),
                folder.resolve("stockholm/readings.html"));
    }

    @ParameterizedTest
    @MethodSource("sitePages")
    void axeHasNothingAgainstTheSite(Path page) throws IOException, InterruptedException {
        requireGood(page, page.toString().replaceAll("\\W+", "-"));
    }

    private static Shown shown(Examples example, Language language) {
        String name = example.name() + "-" + language.name().toLowerCase(Locale.ROOT);
        return new Shown(name, example.page(language, false));
    }

    /** As long as an id can be, without a place to break it. */
    static String longName(String id) {
        return id.replace("-", "") + "x".repeat(200 - id.replace("-", "").length());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeHasNothingAgainstIt(Shown shown) throws IOException, InterruptedException {
        requireGood(Files.writeString(pages.resolve(shown.name() + ".html"), shown.page()), shown.name());
    }

    /** Colours differ by light and dark, and what sticks out by width; nothing else does. */
    private void requireGood(Path file, String name) throws IOException, InterruptedException {
        for (boolean dark : List.of(false, true)) {
            chromium.open(file.toUri(), dark, DESKTOP);
            assertThat(Axe.violations(chromium)).as("dark %s", dark).isEmpty();
            picture(name + (dark ? "-dark" : "-light"), DESKTOP);
        }
        chromium.open(file.toUri(), false, TELEPHONE);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                .as("nothing sticks out")
                .isLessThanOrEqualTo(TELEPHONE);
        picture(name + "-telephone", TELEPHONE);
    }

    private void picture(String name, int width) throws IOException, InterruptedException {
        if (Boolean.getBoolean("pictures")) {
            chromium.evaluate("document.querySelectorAll('details').forEach(it => it.open = false)");
            Files.write(pages.resolve(name + ".png"), chromium.picture(width));
            Files.write(pages.resolve(name + ".pdf"), chromium.paper());
        }
    }
}
