package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.klartecken.OpenCase;
import se.klartecken.clause.Text;
import se.klartecken.html.Mark;
import se.klartecken.html.Wording;
import se.klartecken.input.InputError;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.web.Ask.Control;
import se.klartecken.web.Verdict.Entry;
import se.klartecken.web.Verdict.Group;
import se.klartecken.web.Verdict.Light;
import se.klartecken.web.Verdict.Link;
import se.klartecken.web.Verdict.Problem;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.desk.Snapshot;
import se.klartecken.web.http.Form;

/** Asks the rules about a draft, and says what they say beside the controls that it hangs on. */
final class VerdictMaker {

    private final Controls controls;
    private final Wording words;
    private final List<Finding> findings;
    private final List<Problem> problems;

    private VerdictMaker(Controls controls, Wording words, List<Finding> findings, List<Problem> problems) {
        this.controls = controls;
        this.words = words;
        this.findings = findings;
        this.problems = problems;
    }

    static VerdictMaker of(Visit visit, Draft draft, Form form, Controls controls) {
        Wording words = visit.words();
        Snapshot desk = visit.desk();
        if (draft.account() >= desk.accounts().size()) {
            var nowhere = new Problem("account", words.say("Konto", "Account"), words.say("saknas", "missing"));
            return new VerdictMaker(controls, words, List.of(), List.of(nowhere));
        }
        Account account = desk.accounts().get(draft.account());
        OpenCase open = visit.opened().open(desk, draft.persons());
        Report report = open.check(Item.of(account.id(), draft.published(desk.asOf())));
        var maker = new VerdictMaker(controls, words, report.findings(), new ArrayList<>());
        maker.addUnreadable(form);
        Stream<InputError> ofPersons = open.report().errors().stream()
                .filter(error -> controls.at(error.pointer()).isPresent());
        Stream.concat(report.errors().stream(), ofPersons).distinct().forEach(maker::addError);
        return maker;
    }

    /** A time that is none may be the one that matters: nothing is said to be well without it. */
    private void addUnreadable(Form form) {
        for (Ask ask : controls.asks()) {
            String sent = form.one(ask.name());
            boolean isNone = (ask.control() == Control.MOMENT
                            && Moments.instant(sent).isEmpty())
                    || (ask.control() == Control.DAY && Moments.day(sent).isEmpty());
            if (!sent.isEmpty() && isNone) {
                problems.add(new Problem(
                        ask.name(),
                        words.of(ask.label()),
                        words.say("är ingen tid som finns", "is no time that there is")));
            }
        }
    }

    private void addError(InputError error) {
        String link = controls.at(error.pointer()).map(Ask::name).orElse("");
        String what = controls.at(error.pointer())
                .map(ask -> words.of(ask.label()))
                .orElse(error.pointer().isEmpty() ? words.say("Inlägget", "The post") : error.pointer());
        problems.add(new Problem(link, what, words.of(Labels.of(error.code()))));
    }

    Verdict verdict() {
        List<Group> groups = Stream.of(
                        group("Står i vägen", "Stands in the way", Finding::breaksDuty),
                        group(
                                "Bör ändras",
                                "Should be changed",
                                it -> it.outcome() == Outcome.VIOLATED && !it.breaksDuty()),
                        group("Uppgifter som saknas", "Facts that are missing", VerdictMaker::lacksFacts),
                        group(
                                "En person behöver bedöma",
                                "A person needs to judge",
                                it -> it.outcome() == Outcome.NEEDS_REVIEW && !lacksFacts(it)),
                        group("Återstår", "Still to do", it -> it.outcome() == Outcome.PENDING))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new Verdict(light(groups), problems, groups);
    }

    private Light light(List<Group> groups) {
        if (findings.stream().anyMatch(Finding::breaksDuty)) {
            return Light.STOP;
        }
        if (!groups.isEmpty() || !problems.isEmpty()) {
            return Light.NOT_YET;
        }
        // Where no clause is kept, either, none is about it, and nothing can be said to be well.
        return findings.stream().anyMatch(finding -> finding.outcome() == Outcome.FULFILLED)
                ? Light.GREEN
                : Light.APART;
    }

    private static boolean lacksFacts(Finding finding) {
        return finding.outcome() == Outcome.NEEDS_REVIEW && !finding.missing().isEmpty();
    }

    private Group group(String sv, String en, Predicate<Finding> which) {
        return new Group(
                words.of(new Text(sv, en)),
                findings.stream().filter(which).map(this::entry).toList());
    }

    private Entry entry(Finding finding) {
        return new Entry(
                anchor(finding),
                Mark.of(finding.outcome(), words),
                finding.clause().id(),
                words.of(finding.force()),
                words.citation(finding.clause().citation()),
                words.of(finding.message()),
                finding.remedy().stream().map(step -> words.of(step.label())).toList(),
                controls.of(finding).stream()
                        .map(ask -> new Link(ask.name(), words.of(ask.label())))
                        .toList());
    }

    private String anchor(Finding finding) {
        return "finding-" + (findings.indexOf(finding) + 1);
    }

    /** A control with what the rules say to it. */
    Field noted(Field field) {
        return field.with(findings.stream()
                .filter(finding -> finding.outcome().callsForAction())
                .filter(finding -> controls.of(finding).contains(field.ask()))
                .map(finding -> new Field.Note(
                        Mark.of(finding.outcome(), words),
                        finding.clause().id(),
                        anchor(finding),
                        words.of(finding.message()),
                        lacksFacts(finding)))
                .toList());
    }
}
