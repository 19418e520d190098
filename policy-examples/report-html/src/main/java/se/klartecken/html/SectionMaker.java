package se.klartecken.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.clause.Clause;
import se.klartecken.html.Page.AccountSection;
import se.klartecken.html.Page.ClauseSection;
import se.klartecken.html.Page.Judgement;
import se.klartecken.html.Page.Link;
import se.klartecken.html.Page.Marked;
import se.klartecken.html.Page.Settled;
import se.klartecken.html.Page.SubjectSection;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;

/** Groups the findings, by what they are about and by what they rest on. */
final class SectionMaker {

    private final Material from;
    private final Wording words;

    SectionMaker(Material from) {
        this.from = from;
        this.words = from.words();
    }

    /** The accounts in their order, then what is about none of them. */
    List<AccountSection> accounts() {
        var sections = new ArrayList<AccountSection>();
        from.accounts().forEach(account -> sections.add(account(account)));
        if (!from.of("").isEmpty()) {
            sections.add(account(""));
        }
        return sections;
    }

    private AccountSection account(String account) {
        List<Numbered> about = from.of(account);
        Map<String, List<Card>> subjects = new LinkedHashMap<>();
        about.stream()
                .filter(Numbered::callsForAction)
                .forEach(it -> subjects.computeIfAbsent(it.finding().subject(), subject -> new ArrayList<>())
                        .add(Card.of(it, from)));
        var sections = new ArrayList<SubjectSection>();
        subjects.forEach(
                (subject, cards) -> sections.add(new SubjectSection(from.names().inWords(subject), cards)));
        return new AccountSection(
                Material.anchor(account),
                from.title(account),
                Tallies.of(about, words),
                sections,
                about.stream()
                        .filter(it -> !it.callsForAction())
                        .map(this::settled)
                        .toList());
    }

    private Settled settled(Numbered it) {
        Finding finding = it.finding();
        return new Settled(
                it.anchor(),
                from.mark(it),
                finding.clause().id(),
                from.names().inWords(finding.subject()),
                words.of(finding.message()));
    }

    /** The clauses that call for action, in the order of the text. */
    List<ClauseSection> clauses() {
        Map<Clause, List<Numbered>> found = new LinkedHashMap<>();
        from.policy().catalogue().clauses().forEach(clause -> found.put(clause, new ArrayList<>()));
        from.findings().stream()
                .filter(Numbered::callsForAction)
                .forEach(it -> found.computeIfAbsent(it.finding().clause(), clause -> new ArrayList<>())
                        .add(it));
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> clause(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ClauseSection clause(Clause clause, List<Numbered> findings) {
        return new ClauseSection(
                clause.id(),
                words.of(clause.obligation().label()),
                words.citation(clause.citation()),
                words.of(clause.text()),
                Tallies.of(findings, words),
                findings.stream()
                        .map(it -> new Marked(
                                from.mark(it),
                                new Link(it.anchor(), from.place(it.finding().subject()))))
                        .toList());
    }

    /** What needs a person's judgement though no fact is missing. */
    List<Judgement> judgements() {
        return from.findings().stream()
                .filter(it -> it.finding().outcome() == Outcome.NEEDS_REVIEW)
                .filter(it -> it.finding().missing().isEmpty())
                .map(this::judgement)
                .toList();
    }

    private Judgement judgement(Numbered it) {
        Finding finding = it.finding();
        return new Judgement(
                it.anchor(),
                from.place(finding.subject()),
                finding.clause().id(),
                words.of(finding.force()),
                words.of(finding.clause().text()));
    }
}
