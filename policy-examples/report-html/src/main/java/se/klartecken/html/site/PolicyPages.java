package se.klartecken.html.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.html.Wording;
import se.klartecken.html.site.Chapters.Chapter;
import se.klartecken.html.site.Head.Ref;
import se.klartecken.html.site.Pages.ChapterPage;
import se.klartecken.html.site.Pages.ClausePage;
import se.klartecken.html.site.Pages.Contents;
import se.klartecken.html.site.Pages.Document;
import se.klartecken.html.site.Pages.Entry;
import se.klartecken.html.site.Pages.ReadingsPage;

/** Makes the pages of one policy, which lie together in a folder. */
final class PolicyPages {

    private final Policy policy;
    private final Wording words;
    private final Chapters chapters;
    private final ClausePages clauses;

    PolicyPages(Illustrated shown, Wording words) {
        this.policy = shown.policy();
        this.words = words;
        this.chapters = new Chapters(policy.catalogue());
        this.clauses = new ClausePages(shown, words);
    }

    List<Chapter> chapters() {
        return chapters.all();
    }

    /** What a policy is called: its name, as a title. */
    static String title(Policy policy) {
        return Wording.capital(policy.name());
    }

    Contents contents() {
        Map<String, List<Entry>> documents = new LinkedHashMap<>();
        for (Chapter chapter : chapters.all()) {
            documents
                    .computeIfAbsent(chapter.document(), title -> new ArrayList<>())
                    .add(new Entry(
                            new Ref(chapter.address(), chapter.section()),
                            size(chapter.clauses().size())));
        }
        return new Contents(
                new Head(words, title(policy), "sv", List.of(Site.start("../", words))),
                size(policy.catalogue().clauses().size()),
                documents.entrySet().stream()
                        .map(document -> new Document(document.getKey(), document.getValue()))
                        .toList(),
                !policy.readings().isEmpty());
    }

    ChapterPage chapter(Chapter chapter) {
        return new ChapterPage(
                new Head(words, chapter.section(), "sv", way()),
                chapter.document(),
                chapter.clauses().stream().map(clauses::brief).toList());
    }

    ClausePage clause(Clause clause) {
        var way = new ArrayList<>(way());
        Chapter chapter = chapters.of(clause);
        way.add(new Ref(chapter.address(), chapter.section()));
        return clauses.page(clause, way);
    }

    ReadingsPage readings() {
        return new ReadingsPage(
                new Head(words, words.say("Läsarter", "Readings"), words.code(), way()),
                policy.readings().stream().map(clauses::read).toList());
    }

    private List<Ref> way() {
        return List.of(Site.start("../", words), new Ref("index.html", title(policy)));
    }

    private String size(int number) {
        return words.count(number, words.say("bestämmelse", "clause"), words.say("bestämmelser", "clauses"));
    }
}
