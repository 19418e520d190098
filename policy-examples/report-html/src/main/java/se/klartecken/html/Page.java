package se.klartecken.html;

import java.util.List;

/**
 * All that one page shows, in its order.
 *
 * @param words the language
 * @param title the rules that the report goes by
 * @param when for which instant, and of which edition
 * @param tally how many findings there are of each outcome
 * @param verdict the report in one sentence
 * @param errors what could not be judged
 * @param overview accounts by chapters, a few accounts at a time
 * @param quiet chapters about which there is nothing to say
 * @param todos what to do, the most pressing first
 * @param judgements what a person must judge
 * @param forms what is missing, a form for each account
 * @param timelines messages of each account over time
 * @param accounts the findings by account
 * @param clauses the findings by clause
 * @param notes what is worth knowing about the rules
 * @param digest of rules and catalogue
 */
record Page(
        Wording words,
        String title,
        String when,
        List<Tally> tally,
        String verdict,
        List<Fault> errors,
        List<Grid> overview,
        List<String> quiet,
        List<Todo> todos,
        List<Judgement> judgements,
        List<Form> forms,
        List<Timeline> timelines,
        List<AccountSection> accounts,
        List<ClauseSection> clauses,
        List<String> notes,
        String digest) {

    /** Something that there are some of. */
    record Tally(Mark mark, int count) {}

    /** An error in the input. */
    record Fault(String code, String pointer, String expected) {}

    /**
     * Something to do.
     *
     * @param link to the finding
     * @param mark what became of the clause
     * @param force how strongly it is asked for
     * @param steps what to do, in order
     * @param where what it is about, and on which account
     * @param clause id of the clause
     * @param due by when, empty where nothing says
     */
    record Todo(String link, Mark mark, String force, List<String> steps, String where, String clause, String due) {}

    /** A question that only a person can answer. */
    record Judgement(String link, String where, String clause, String force, String text) {}

    /** The missing facts about an account. */
    record Form(String title, List<Field> fields) {}

    /**
     * A missing fact.
     *
     * @param name of the field, unique on the page
     * @param label what is asked for
     * @param pointer where it goes in the case
     * @param kind how it is filled in
     * @param reasons the findings that wait for it
     */
    record Field(String name, String label, String pointer, FactKind kind, List<Link> reasons) {}

    /** A link to a place on the page. */
    record Link(String anchor, String text) {}

    /**
     * The findings about an account.
     *
     * @param subjects those that call for action, by what they are about
     * @param settled the others
     */
    record AccountSection(
            String anchor, String title, List<Tally> tally, List<SubjectSection> subjects, List<Settled> settled) {}

    /** The findings about one thing. */
    record SubjectSection(String title, List<Card> cards) {}

    /** A finding on which nothing is left to do. */
    record Settled(String anchor, Mark mark, String clause, String what, String text) {}

    /**
     * The findings on a clause.
     *
     * @param findings those that call for action
     */
    record ClauseSection(
            String id, String force, String citation, String text, List<Tally> tally, List<Marked> findings) {}

    /** A link with an outcome. */
    record Marked(Mark mark, Link link) {}
}
