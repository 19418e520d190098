package se.klartecken.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Language;
import se.klartecken.input.InputError;

/** A report as plain text: what was found, subject by subject, each finding with its clause. */
public final class TextRenderer implements ReportRenderer {

    private static final int WIDTH = 100;

    /** One for all reports: it keeps nothing. */
    public TextRenderer() {}

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
            line("", "Klartecken: " + words.edition(report));
            line("", words.counts(report));
            // The case itself is a subject, too: its pointer is empty.
            @Nullable String subject = null;
            for (Finding finding : report.findings()) {
                if (!finding.subject().equals(subject)) {
                    subject = finding.subject();
                    line("", "");
                    line("", heading(finding));
                }
                finding(finding);
            }
            errors(report.errors());
            line("", "");
            for (var note : report.notes()) {
                wrapped("", "", words.of(note));
            }
            line("", report.ruleSetDigest());
        }

        private static String heading(Finding finding) {
            String id = finding.id().substring(finding.clause().id().length() + 1);
            String place = finding.subject().isEmpty() ? "/" : finding.subject();
            return id.isEmpty() ? place : place + "  " + Printable.of(id);
        }

        private void finding(Finding finding) throws IOException {
            String cite = finding.clause().id() + " ("
                    + words.of(finding.force()) + ") "
                    + words.citation(finding.clause().citation());
            line("  ", sign(finding.outcome()) + " " + cite);
            wrapped("    ", "    ", words.of(finding.message()));
            listed(words.say("saknas: ", "missing: "), finding.missing());
            listed(words.say("därför att: ", "because: "), finding.because());
            if (finding.deadline() != null) {
                line("    ", words.say("tidsfrist:", "deadline:"));
                for (String receipt : DeadlineWords.lines(finding.deadline(), language)) {
                    line("      ", receipt);
                }
            }
            if (!finding.remedy().isEmpty()) {
                wrapped("    ", "      ", words.say("att göra: ", "to do: ") + words.remedy(finding.remedy()));
            }
            if (finding.decision() != null) {
                wrapped("    ", "      ", DecisionWords.line(finding.decision(), language));
            }
            if (finding.basis() == Basis.LOCAL) {
                line(
                        "    ",
                        words.say(
                                "enligt egen rutin, inte policyn",
                                "by the organisation's own routine, not the policy"));
            }
            if (!finding.readings().isEmpty()) {
                wrapped("    ", "      ", words.say("läst så: ", "read as: ") + words.readings(finding.readings()));
            }
            listed(words.say("även: ", "also: "), finding.alsoCites());
        }

        private void errors(List<InputError> errors) throws IOException {
            if (errors.isEmpty()) {
                return;
            }
            line("", "");
            line("", words.say("Fel i underlaget (inte bedömt):", "Errors in the input (not judged):"));
            for (InputError error : errors) {
                String pointer = error.pointer().isEmpty() ? "/" : error.pointer();
                wrapped("  ", "    ", error.code() + " " + pointer + ": " + error.expected());
            }
        }

        private static String sign(Outcome outcome) {
            return switch (outcome) {
                case VIOLATED -> "[x]";
                case NEEDS_REVIEW -> "[?]";
                case PENDING -> "[…]";
                case FULFILLED -> "[v]";
                case NOT_APPLICABLE -> "[-]";
            };
        }

        private void listed(String label, List<String> items) throws IOException {
            if (!items.isEmpty()) {
                wrapped("    ", "      ", label + String.join(", ", items));
            }
        }

        private void wrapped(String first, String next, String text) throws IOException {
            String indent = first;
            var rest = new StringBuilder();
            for (String word : text.split(" ", -1)) {
                if (rest.length() > 0 && indent.length() + rest.length() + 1 + word.length() > WIDTH) {
                    line(indent, rest.toString());
                    rest.setLength(0);
                    indent = next;
                }
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
            line(indent, rest.toString());
        }

        private void line(String indent, String text) throws IOException {
            out.append(text.isEmpty() ? "" : indent).append(text).append('\n');
        }
    }
}
