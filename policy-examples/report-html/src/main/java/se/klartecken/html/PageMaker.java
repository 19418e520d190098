package se.klartecken.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Language;
import se.klartecken.html.Page.Fault;
import se.klartecken.html.Page.Tally;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.report.Report;

/** Makes the page of a report. */
final class PageMaker {

    private PageMaker() {}

    static Page page(Report report, Policy policy, @Nullable CaseDocument document, Language language) {
        Material from = Material.of(report, policy, document, language);
        Wording words = from.words();
        var grid = new GridMaker(from);
        var sections = new SectionMaker(from);
        return new Page(
                words,
                rules(policy),
                when(report, words),
                Tallies.of(from.findings(), words),
                verdict(report, words),
                report.errors().stream().map(PageMaker::fault).toList(),
                grid.grids(),
                grid.quiet(),
                TodoMaker.todos(from),
                sections.judgements(),
                new FormMaker(from).forms(),
                TimelineMaker.timelines(from),
                sections.accounts(),
                sections.clauses(),
                report.notes().stream().map(words::of).toList(),
                report.ruleSetDigest());
    }

    /** The document that the policy begins with. */
    private static String rules(Policy policy) {
        return policy.catalogue().clauses().stream()
                .map(Clause::citation)
                .map(citation -> citation.document())
                .findFirst()
                .orElse(policy.name());
    }

    private static String when(Report report, Wording words) {
        String edition = words.say("Regeluppsättning ", "Rule set ")
                + report.policy()
                + words.say(", antagen ", ", adopted ")
                + report.edition();

        return report.checkedAt() == null
                ? edition
                : edition + words.say(". Läget ", ". As of ") + words.at(report.checkedAt()) + ".";
    }

    private static String verdict(Report report, Wording words) {
        if (!isJudged(report)) {
            return words.say("Underlaget kunde inte bedömas.", "The case could not be judged.");
        }
        long duties = report.findings().stream().filter(it -> it.breaksDuty()).count();
        List<Tally> open = Tallies.of(
                Numbered.all(report.findings()).stream()
                        .filter(Numbered::callsForAction)
                        .toList(),
                words);
        if (open.isEmpty()) {
            return report.errors().isEmpty()
                    ? words.say("Inget att anmärka.", "Nothing to report.")
                    : words.say(
                            "Inget att anmärka på det som kunde bedömas.",
                            "Nothing to report on what could be judged.");
        }
        return duties == 0
                ? words.say(
                        "Inget tvingande krav bryts, men något behöver ses över.",
                        "No duty is broken, but something needs attention.")
                : words.say("Tvingande krav följs inte på ", "Duties are not kept in ")
                        + words.count((int) duties, words.say("punkt.", "place."), words.say("punkter.", "places."));
    }

    /** Faults of the whole, or of how it is to be read, leave nothing judged. */
    private static boolean isJudged(Report report) {
        return report.checkedAt() != null
                && report.errors().stream()
                        .map(InputError::pointer)
                        .noneMatch(pointer -> pointer.isEmpty() || pointer.equals("/readings"));
    }

    private static Fault fault(InputError error) {
        return new Fault(error.code().name(), error.pointer().isEmpty() ? "/" : error.pointer(), error.expected());
    }
}
