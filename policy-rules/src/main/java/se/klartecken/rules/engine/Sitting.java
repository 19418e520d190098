package se.klartecken.rules.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import se.klartecken.Question;
import se.klartecken.UnknownSubjectException;
import se.klartecken.clause.Readings;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.model.Case;
import se.klartecken.model.Organisation;
import se.klartecken.report.Decisions;
import se.klartecken.report.Report;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Look;
import se.klartecken.rules.facts.Scope;
import se.klartecken.rules.facts.Walk;

/** One question about one screened case, and all that is answered to it. Immutable. */
final class Sitting {

    private final LoadedRules rules;
    private final CaseDocument screened;
    private final Question question;
    private final Instant asOf;
    private final LocalLimits limits;
    private final CaseFile file;
    private final List<Text> notes;
    private final Decisions decisions;

    Sitting(LoadedRules rules, CaseDocument screened, Question question, Instant asOf) {
        this.rules = rules;
        this.screened = screened;
        this.question = question;
        this.asOf = asOf;
        this.limits = LocalLimits.of(screened, rules.ruleSet());
        this.file = file();
        this.notes = rules.notes(asOf);
        this.decisions = Decisions.of(screened, asOf);
    }

    private CaseFile file() {
        Readings readings = Readings.of(rules.ruleSet().readings(), choices());
        return new CaseFile(
                content(),
                screened.rejected(),
                asOf,
                question.explain(),
                rules.ruleSet().edition(),
                readings,
                rules.ruleSet().calendar(readings),
                limits.refused());
    }

    private Case content() {
        return Objects.requireNonNull(screened.content(), "screening leaves a case");
    }

    /** The question's own choices go before those of the case. */
    private Map<String, String> choices() {
        var choices = new HashMap<String, String>();
        if (content().readings() != null) {
            choices.putAll(content().readings());
        }
        choices.putAll(question.readings());
        return choices;
    }

    /** The case as the rules see it. */
    CaseFile caseFile() {
        return file;
    }

    /** What is to be said of the case. */
    Report report() {
        FindingsInOrder findings = noneYet();
        judge(findings);
        var errors = new ArrayList<>(screened.errors());
        errors.addAll(limits.errors());
        var all = new ArrayList<>(outsiders());
        all.addAll(notes);
        Report report = rules.report(asOf, findings.all(), errors, all);
        return question.about().isEmpty() ? decisions.besideAll(report) : decisions.beside(report);
    }

    /** What is to be said of what a look shows. */
    Report report(Look look, List<InputError> errors) {
        FindingsInOrder findings = noneYet();
        judge(look, findings);
        return decisions.beside(rules.report(asOf, findings.all(), errors, notes));
    }

    private FindingsInOrder noneYet() {
        return new FindingsInOrder(rules.clauses(), question.explain());
    }

    /** Has the rules speak of the case, before it becomes findings. */
    void judge(Consumer<Verdict> hearer) {
        var scope = new Scope(question.about());
        judge(views -> Walk.through(file, scope, rules.views(), rules.base()::speaksOf, views), hearer);
        requireMet(scope);
    }

    private void judge(Look look, Consumer<Verdict> hearer) {
        rules.base().run(look, new Verdicts(hearer, question.atMost()));
    }

    /** Whoever asks about something that is not there is told so; what was rejected is told among the errors. */
    private void requireMet(Scope scope) {
        for (String wanted : scope.unmet()) {
            if (screened.rejected().stream().noneMatch(gone -> wanted.equals(gone) || wanted.startsWith(gone + "/"))) {
                throw new UnknownSubjectException();
            }
        }
    }

    /** That nothing is said of somebody must not look as if all were well with them. */
    private List<Text> outsiders() {
        List<Organisation> all = content().organisations();
        Bounds bounds = rules.views().bounds();
        long outside = (all == null ? List.<Organisation>of() : all)
                .stream().filter(bounds::isOutsider).count();
        return outside == 0
                ? List.of()
                : List.of(new Text(
                        outside + " av organisationerna omfattas inte av reglerna och har inte bedömts.",
                        outside + " of the organisations are not bound by the rules and were not judged."));
    }
}
