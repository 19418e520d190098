package se.klartecken.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Language;
import se.klartecken.input.InputError;

/** A report as Markdown: a table of what was found, then each finding. */
public final class MarkdownRenderer implements ReportRenderer {

    /** One for all reports: it keeps nothing. */
    public MarkdownRenderer() {}

    @Override
    public void render(Report report, Language language, Appendable out) throws IOException {
        new Page(language, out).write(report);
    }

    private static final class Page {

        private final Words words;
        private final Language language;
        private final Appendable out;

        Page(Language language, Appendable out) {
            this.words = new Words(language);
            this.language = language;
            this.out = out;
        }

        void write(Report report) throws IOException {
            line("# Klartecken: " + words.edition(report));
            line("");
            line("**" + words.counts(report) + "**");
            // The case itself is a subject, too: its pointer is empty.
            @Nullable String subject = null;
            for (Finding finding : report.findings()) {
                if (!finding.subject().equals(subject)) {
                    subject = finding.subject();
                    line("");
                    line("## `" + (subject.isEmpty() ? "/" : subject) + "`");
                }
                finding(finding);
            }
            errors(report.errors());
            line("");
            for (var note : report.notes()) {
                line("_" + words.of(note) + "_");
                line("");
            }
            line("`" + report.ruleSetDigest() + "`");
        }

        private void finding(Finding finding) throws IOException {
            line("");
            line("### " + words.of(finding.outcome().label()) + ": "
                    + finding.clause().id());
            line("");
            line(words.of(finding.message()));
            line("");
            line("- " + words.of(finding.force()) + ", "
                    + words.citation(finding.clause().citation()));
            listed(words.say("saknas", "missing"), finding.missing());
            listed(words.say("därför att", "because"), finding.because());
            if (finding.deadline() != null) {
                line("- " + words.say("tidsfrist", "deadline") + ":");
                for (String receipt : DeadlineWords.lines(finding.deadline(), language)) {
                    line("  - " + receipt);
                }
            }
            if (!finding.remedy().isEmpty()) {
                line("- " + words.say("att göra: ", "to do: ") + words.remedy(finding.remedy()));
            }
            if (finding.decision() != null) {
                line("- " + DecisionWords.line(finding.decision(), language));
            }
            if (finding.basis() == Basis.LOCAL) {
                line("- "
                        + words.say(
                                "enligt egen rutin, inte policyn",
                                "by the organisation's own routine, not the policy"));
            }
            if (!finding.readings().isEmpty()) {
                line("- " + words.say("läst så: `", "read as: `") + words.readings(finding.readings()) + "`");
            }
            listed(words.say("även", "also"), finding.alsoCites());
        }

        private void errors(List<InputError> errors) throws IOException {
            if (errors.isEmpty()) {
                return;
            }
            line("");
            line("## " + words.say("Fel i underlaget", "Errors in the input"));
            line("");
            for (InputError error : errors) {
                String pointer = error.pointer().isEmpty() ? "/" : error.pointer();
                line("- " + error.code() + " `" + pointer + "`: " + error.expected());
            }
        }

        private void listed(String label, List<String> items) throws IOException {
            if (!items.isEmpty()) {
                line("- " + label + ": `" + String.join("`, `", items) + "`");
            }
        }

        private void line(String text) throws IOException {
            out.append(text).append('\n');
        }
    }
}
