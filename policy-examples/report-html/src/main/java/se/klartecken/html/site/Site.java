package se.klartecken.html.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Language;
import se.klartecken.html.Templates;
import se.klartecken.html.Wording;
import se.klartecken.html.site.Chapters.Chapter;
import se.klartecken.html.site.Head.Ref;
import se.klartecken.html.site.Pages.Comparison;
import se.klartecken.html.site.Pages.Entry;
import se.klartecken.html.site.Pages.Row;
import se.klartecken.html.site.Pages.Start;

/**
 * The catalogue as a site: a page for each policy, chapter and clause, one for the readings of each policy, and one that
 * compares them. The pages need no network and no script; the same catalogue gives the same bytes.
 */
public final class Site {

    private static final String COMPARISON = "comparison.html";

    private final List<Illustrated> policies;
    private final List<Topic> topics;

    /**
     * A site that can be written in either language.
     *
     * @param policies in the order in which they are shown
     * @param topics what they are compared by; empty leaves the comparison out
     * @throws IllegalArgumentException where a topic names a clause that the policy does not have
     */
    public Site(List<Illustrated> policies, List<Topic> topics) {
        this.policies = List.copyOf(policies);
        this.topics = List.copyOf(topics);
        this.policies.forEach(shown -> this.topics.forEach(topic ->
                topic.clausesOf(shown.policy().name()).forEach(shown.policy().catalogue()::clause)));
    }

    /**
     * Writes the pages; {@code index.html} is the first.
     *
     * @param folder made where it is not there yet; pages in it are written over
     * @throws IOException where that cannot be done
     */
    public void write(Path folder, Language language) throws IOException {
        var words = new Wording(language);
        Files.createDirectories(folder);
        page(folder.resolve("index.html"), "start", start(words));
        if (!topics.isEmpty()) {
            page(folder.resolve(COMPARISON), "comparison", comparison(words));
        }
        for (Illustrated shown : policies) {
            write(shown, Files.createDirectories(folder.resolve(folderOf(shown))), words);
        }
    }

    private static void write(Illustrated shown, Path folder, Wording words) throws IOException {
        var pages = new PolicyPages(shown, words);
        page(folder.resolve("index.html"), "contents", pages.contents());
        if (!shown.policy().readings().isEmpty()) {
            page(folder.resolve("readings.html"), "readings", pages.readings());
        }
        if (!shown.modelCase().isEmpty()) {
            Files.writeString(folder.resolve(ClausePages.MODEL_CASE), shown.modelCase());
        }
        for (Chapter chapter : pages.chapters()) {
            page(folder.resolve(chapter.address()), "chapter", pages.chapter(chapter));
            for (Clause clause : chapter.clauses()) {
                page(folder.resolve(Addresses.clause(clause.id())), "clause", pages.clause(clause));
            }
        }
    }

    private Start start(Wording words) {
        return new Start(
                new Head(
                        words,
                        words.say("Regler för sociala medier", "Rules for social media"),
                        words.code(),
                        List.of()),
                policies.stream()
                        .map(shown -> new Entry(
                                new Ref(folderOf(shown) + "/index.html", PolicyPages.title(shown.policy())),
                                document(shown)))
                        .toList(),
                !topics.isEmpty());
    }

    private Comparison comparison(Wording words) {
        return new Comparison(
                new Head(words, words.say("Jämförelse", "Comparison"), words.code(), List.of(start("", words))),
                policies.stream()
                        .map(shown -> PolicyPages.title(shown.policy()))
                        .toList(),
                topics.stream()
                        .map(topic -> new Row(
                                Wording.capital(words.of(topic.topic())),
                                policies.stream()
                                        .map(shown -> clauses(topic, shown, words))
                                        .toList(),
                                words.of(topic.difference())))
                        .toList());
    }

    private static List<Entry> clauses(Topic topic, Illustrated shown, Wording words) {
        return topic.clausesOf(shown.policy().name()).stream()
                .map(shown.policy().catalogue()::clause)
                .map(clause -> new Entry(
                        new Ref(folderOf(shown) + "/" + Addresses.clause(clause.id()), clause.id()),
                        words.of(clause.obligation().label())))
                .toList();
    }

    /** The first page, from elsewhere. */
    static Ref start(String back, Wording words) {
        return new Ref(back + "index.html", words.say("Start", "Start"));
    }

    private static String document(Illustrated shown) {
        return shown.policy().catalogue().clauses().stream()
                .map(clause -> clause.citation().document())
                .findFirst()
                .orElse("");
    }

    private static String folderOf(Illustrated shown) {
        return Addresses.safe(shown.policy().name());
    }

    private static void page(Path file, String template, Object model) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Templates.render("html/site/" + template + ".jte", model, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
