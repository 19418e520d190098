package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.html.site.Example;
import se.klartecken.html.site.Illustrated;
import se.klartecken.html.site.Site;
import se.klartecken.html.site.Topic;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

    private static final Policy SOLLENTUNA = Policies.named("sollentuna");

    private static final Topic SPEED = new Topic(
            new Text("svarstider", "response times"),
            Map.of("sollentuna", List.of("SOL-5-3")),
            new Text("Bara i Sollentuna.", "Sollentuna only."));

    @TempDir
    private Path folder;

    /** Both policies with all their samples, and one topic. */
    private static Site site() throws IOException {
        return new Site(policies(), List.of(SPEED));
    }

    /** The site that the command line writes. */
    static Site whole() throws IOException {
        String topics = Files.readString(Path.of("../cli/src/main/resources/se/klartecken/cli/topics.json"));
        return new Site(policies(), List.of(JsonMapper.shared().readValue(topics, Topic[].class)));
    }

    private static List<Illustrated> policies() throws IOException {
        var policies = new ArrayList<Illustrated>();
        for (String name : Policies.names()) {
            Path samples = Path.of("../../policy-rules/src/test/resources/samples", name);
            var examples = new ArrayList<Example>();
            try (Stream<Path> files = Files.list(samples)) {
                for (Path file : files.sorted()
                        .filter(it -> !it.endsWith("citizen.json"))
                        .toList()) {
                    examples.addAll(Example.read(Files.readString(file)));
                }
            }
            policies.add(
                    new Illustrated(Policies.named(name), Files.readString(samples.resolve("citizen.json")), examples));
        }
        return policies;
    }

    private Map<Path, Document> written(Language language) throws IOException {
        site().write(folder, language);
        try (Stream<Path> files = Files.walk(folder)) {
            var pages = new TreeMap<Path, Document>();
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> pages.put(file, parsed(file)));
            return pages;
        }
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLinkLeadsToAPageThatIsThere() throws IOException {
        written(Language.SV)
                .forEach((file, page) -> page.select("a[href]").forEach(link -> {
                    String href = link.attr("href");
                    Path target = href.startsWith("#")
                            ? file
                            : Objects.requireNonNull(file.getParent()).resolve(href);
                    assertThat(target).as("%s in %s", href, file).exists();
                }));
    }

    @Test
    void aClauseIsToldInFull() throws IOException {
        Clause clause = SOLLENTUNA.catalogue().clause("SOL-5-3");
        Document page = written(Language.SV).get(folder.resolve("sollentuna/clause-SOL-5-3.html"));
        String text = page.text();
        assertThat(text).contains(clause.text().sv(), "bör", clause.citation().section(), "stycke 1 rad 1");
        assertThat(text).contains(SOLLENTUNA.rulesOf("SOL-5-3"));
        assertThat(page.select(".reading h3")).isNotEmpty();
        assertThat(page.select(".card")).isNotEmpty();
        assertThat(page.select(".card").first().text()).contains("gäller /accounts/");
    }

    @Test
    void everyReadingHasItsStandardChoiceMarked() throws IOException {
        Document page = written(Language.EN).get(folder.resolve("stockholm/readings.html"));
        assertThat(page.select(".reading"))
                .hasSameSizeAs(Policies.named("stockholm").readings())
                .allSatisfy(reading -> assertThat(reading.select(".force")).hasSize(1));
    }

    @Test
    void theComparisonNamesClausesAndTheirForce() throws IOException {
        Document page = written(Language.EN).get(folder.resolve("comparison.html"));
        Element row = page.select("tbody tr").first();
        assertThat(row.text()).isEqualTo("Response times SOL-5-3 should – Sollentuna only.");
    }

    @Test
    void pagesLoadNothing() throws IOException {
        written(Language.SV)
                .values()
                .forEach(page -> assertThat(page.select("script, link, img, form, [src], [style]"))
                        .isEmpty());
    }

    @Test
    void aTopicAboutNoClauseIsRefused() {
        Topic wrong = new Topic(SPEED.topic(), Map.of("sollentuna", List.of("SOL-99")), SPEED.difference());
        List<Illustrated> policies = List.of(Illustrated.of(SOLLENTUNA));
        assertThatThrownBy(() -> new Site(policies, List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
    }
}
