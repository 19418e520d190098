package se.klartecken.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Text;
import se.klartecken.input.InputError;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.ViewMaker;

/**
 * A rule set ready to judge: the views that its rules look through, the rules, and the words in which their findings are
 * put.
 */
record LoadedRules(
        RuleSet ruleSet,
        Catalogue catalogue,
        ViewMaker views,
        RuleBase base,
        ToldClauses clauses,
        String edition,
        String digest) {

    private static final Text NO_ADVICE = new Text(
            "Rapporten redovisar vad reglernas text säger om det som anges. Den är inte juridisk rådgivning.",
            "This report states what the rules' text says about what is given. It is no legal advice.");

    static LoadedRules of(RuleSet ruleSet, Catalogue catalogue, RuleBase base) {
        return new LoadedRules(
                ruleSet,
                catalogue,
                ruleSet.views(catalogue),
                base,
                new ToldClauses(catalogue),
                ruleSet.edition().toString(),
                Digest.of(ruleSet.getClass(), ruleSet.chapters()));
    }

    /** What a reader should know of the text at an instant, and of every report. */
    List<Text> notes(@Nullable Instant asOf) {
        var notes = new ArrayList<Text>();
        if (asOf != null) {
            LocalDate day = CaseFile.dayOf(asOf);
            if (day.isBefore(ruleSet.edition())) {
                notes.add(notInForce());
            }
            notes.addAll(ruleSet.notes(day));
        }
        notes.add(NO_ADVICE);
        return List.copyOf(notes);
    }

    private Text notInForce() {
        return new Text(
                "Reglerna antogs " + ruleSet.edition() + " och säger ingenting om tiden dessförinnan.",
                "The rules were adopted on " + ruleSet.edition() + " and say nothing of the time before.");
    }

    Report report(@Nullable Instant asOf, List<Finding> found, List<InputError> errors, List<Text> notes) {
        return Report.of(ruleSet.name(), edition, digest, asOf, found, errors, notes);
    }

    /** A report of errors alone, on what cannot be judged at all. */
    Report refusal(@Nullable Instant asOf, List<InputError> errors) {
        return report(asOf, List.of(), errors, notes(asOf));
    }
}
