package se.klartecken.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.diff.ReportDiff.Change;
import se.klartecken.report.Outcome;
import se.klartecken.report.Printable;
import se.klartecken.tables.Visible;

/** What changed between two reports, for people. */
public final class DiffText {

    private final Language language;
    private final Appendable out;

    private DiffText(Language language, Appendable out) {
        this.language = language;
        this.out = out;
    }

    /** Writes the counts, then what is new, what changed and what is gone. */
    public static void write(KnownReport before, KnownReport now, ReportDiff diff, Language language, Appendable out)
            throws IOException {
        new DiffText(language, out).write(before, now, diff);
    }

    private void write(KnownReport before, KnownReport now, ReportDiff diff) throws IOException {
        line("Klartecken: " + Printable.of(now.policy()) + ", " + time(before) + " → " + time(now));
        line(say("nytt ", "new ")
                + diff.added().size()
                + say(", ändrat ", ", changed ")
                + diff.changed().size()
                + say(", borta ", ", gone ")
                + diff.gone().size());
        if (!before.ruleSetDigest().equals(now.ruleSetDigest())) {
            line(say(
                    "Reglerna i programmet är andra än de var.",
                    "The rules in the program are others than they were."));
        }
        findings(say("Nytt", "New"), diff.added());
        changes(diff.changed());
        findings(say("Borta", "Gone"), diff.gone());
    }

    private void findings(String heading, List<KnownFinding> findings) throws IOException {
        if (!findings.isEmpty()) {
            line("");
            line(heading);
        }
        for (KnownFinding finding : findings) {
            line("  " + name(finding));
            line("    "
                    + Visible.of(say(finding.message().sv(), finding.message().en())));
        }
    }

    private void changes(List<Change> changes) throws IOException {
        if (!changes.isEmpty()) {
            line("");
            line(say("Ändrat", "Changed"));
        }
        for (Change change : changes) {
            line("  " + name(change.now()));
            for (String what : what(change)) {
                line("    " + what);
            }
        }
    }

    private String name(KnownFinding finding) {
        return label(finding.outcome()) + ": " + Printable.of(finding.id())
                + (finding.isDecided() ? say(" (beslut finns)", " (decided on)") : "");
    }

    private List<String> what(Change change) {
        var what = new ArrayList<String>();
        if (change.ofOutcome()) {
            what.add(say("utfall: ", "outcome: ") + label(change.before().outcome()) + " → "
                    + label(change.now().outcome()));
        }
        if (change.ofDeadline()) {
            what.add(say("senast: ", "due: ") + due(change.before()) + " → " + due(change.now()));
        }
        if (change.ofDecision()) {
            what.add(say("beslut gäller till: ", "decision in force until: ") + decided(change.before()) + " → "
                    + decided(change.now()));
        }
        if (change.ofMissing()) {
            what.add(say("saknade uppgifter: ", "missing facts: ")
                    + change.before().missing().size() + " → "
                    + change.now().missing().size());
        }
        return what;
    }

    private String due(KnownFinding finding) {
        return shown(finding.deadline() == null ? null : finding.deadline().dueAt());
    }

    private String decided(KnownFinding finding) {
        return shown(finding.decision() == null ? null : finding.decision().expiresAt());
    }

    private static String time(KnownReport report) {
        return shown(report.checkedAt());
    }

    private static String shown(@Nullable String time) {
        return time == null ? "–" : Visible.of(time);
    }

    private String label(Outcome outcome) {
        Text label = outcome.label();
        return label.in(language);
    }

    private String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
