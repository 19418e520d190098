package se.klartecken.agenda;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.Finding;
import se.klartecken.report.Printable;
import se.klartecken.tables.SubjectIds;

/** The words that every form of an agenda shares. */
final class AgendaWords {

    private final Language language;

    AgendaWords(Language language) {
        this.language = language;
    }

    String of(Text text) {
        return text.in(language);
    }

    String say(String sv, String en) {
        return language == Language.SV ? sv : en;
    }

    /** What is to be done and where, such as {@code Besvara frågan: facebook/m-1 (SOL-5-3, bör)}. */
    String summary(Finding finding) {
        String toDo = finding.remedy().isEmpty() ? of(finding.outcome().label()) : toDo(finding);
        return capital(toDo) + ": " + place(finding) + " (" + finding.clause().id() + ", " + of(finding.force()) + ")";
    }

    String toDo(Finding finding) {
        return finding.remedy().stream().map(step -> of(step.label())).collect(Collectors.joining(" → "));
    }

    static String place(Finding finding) {
        SubjectIds ids = SubjectIds.of(finding);
        return Printable.of(
                ids.account().isEmpty()
                        ? ids.organisation()
                        : ids.account() + (ids.item().isEmpty() ? "" : "/" + ids.item()));
    }

    /** What the clause says, where it says so, and how the time was counted. */
    String description(Finding finding) {
        return of(finding.message()) + "\n" + source(finding.clause().citation()) + "\n"
                + String.join("\n", DeadlineWords.lines(Agenda.due(finding), language));
    }

    private static String source(Citation citation) {
        return citation.document() + ", " + citation.section();
    }

    String summary(YearlyDuty duty) {
        return say("Rapportera konton i ", "Report accounts in ") + month(duty.month()) + ": "
                + Printable.of(duty.organisation()) + " (" + duty.citation() + ", "
                + of(duty.clauses().get(0).obligation().label()) + ")";
    }

    String description(YearlyDuty duty) {
        return duty.clauses().stream().map(clause -> of(clause.text())).collect(Collectors.joining("\n")) + "\n"
                + source(duty.clauses().get(0).citation());
    }

    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(say("sv", "en")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
