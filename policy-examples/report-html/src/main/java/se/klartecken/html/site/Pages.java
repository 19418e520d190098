package se.klartecken.html.site;

import java.util.List;
import se.klartecken.html.Mark;
import se.klartecken.html.site.Head.Ref;

/** What each sort of page shows. */
final class Pages {

    private Pages() {}

    /** The first page: the policies. */
    record Start(Head head, List<Entry> policies, boolean compared) {}

    /** A policy: its chapters, by document. */
    record Contents(Head head, String edition, List<Document> documents, boolean readings) {}

    /** A document of a policy. */
    record Document(String title, List<Entry> chapters) {}

    /** A link with a word about what is behind it. */
    record Entry(Ref link, String about) {}

    /** A chapter: its clauses. */
    record ChapterPage(Head head, String document, List<Brief> clauses) {}

    /** A clause in short. */
    record Brief(Ref link, String force, String text, String decided) {}

    /**
     * A clause in full.
     *
     * @param concerns what it is about
     * @param decided how it is decided
     * @param rules names of the rules that decide it
     * @param related clauses that are decided with it or touched by its faults
     * @param modelCase link to the case that the examples change; empty where there is none
     */
    record ClausePage(
            Head head,
            String force,
            String text,
            String document,
            String citation,
            String concerns,
            List<String> decided,
            List<String> rules,
            List<Related> related,
            List<Read> readings,
            String modelCase,
            List<Shown> examples) {}

    /** Another clause, and what it has to do with this one. */
    record Related(String how, Ref link) {}

    /** A place where the text can be read in more than one way. */
    record Read(String name, String question, List<Choice> choices, List<Ref> clauses) {}

    /** A way to read it. */
    record Choice(String name, String meaning, boolean standard) {}

    /** An example: what is changed, what comes of it. */
    record Shown(Mark mark, String name, List<Change> changes, List<String> gives) {}

    /** A changed fact; without a value where it is left out. */
    record Change(String what, String value) {}

    /** All readings of a policy. */
    record ReadingsPage(Head head, List<Read> readings) {}

    /** The policies side by side, topic by topic. */
    record Comparison(Head head, List<String> policies, List<Row> rows) {}

    /** A topic, with the clauses of each policy. */
    record Row(String topic, List<List<Entry>> clauses, String difference) {}
}
