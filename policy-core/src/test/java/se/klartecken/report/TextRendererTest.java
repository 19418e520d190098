package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.Text;

class TextRendererTest {

    private static String text(Report report, Language language) throws IOException {
        var out = new StringBuilder();
        new TextRenderer().render(report, language, out);
        return out.toString();
    }

    /** No line is longer than 100 characters, what goes on is indented, and no sign from the case is obeyed. */
    @Test
    void showsEverythingInEnglish() throws IOException {
        assertThat(text(Reports.full(), Language.EN)).isEqualTo("""
                Klartecken: exempel, adopted 2020-05-04, as of 2026-04-07 09:00 +02:00
                not followed 2, needs review 1, pending 1

                /
                  [x] EX-1 (must) Dialog, paragraph 4 sentence 1
                    Questions must be answered.
                    because: /asOf

                /accounts/0/messages/0  facebook/m0
                  […] EX-2 (must not) Dialog, row 7
                    This sentence is so long that it doesn't fit on one single line of a report in plain text at
                    all.
                    because: /accounts/0/messages/0/kind, /accounts/0/messages/0/replies
                    deadline:
                      from Thu 2026-04-02 15:30:00 +02:00
                      counted: Tue 2026-04-07 08:00:00 +02:00 – Tue 2026-04-07 12:00:00 +02:00 (4 h 0 min)
                      counted: Tue 2026-04-07 13:15:00 +02:00 – Tue 2026-04-07 17:00:05 +02:00 (3 h 45 min 5 s)
                      not counted: Thu 2026-04-02, the day of receipt is not counted
                      not counted: Fri 2026-04-03, Good Friday
                      not counted: Sun 2026-04-05, Sunday
                      in time up to and including Tue 2026-04-07 17:00:00 +02:00
                    to do: document it, for example by a screenshot → remove it
                    read as: alpha=FIRST, zulu=LAST
                    also: EX-8, EX-9
                  [x] EX-3 (own routine) Dialog, paragraph 1
                    By a routine of its own.
                    because: /organisations/0/localValues/0
                    by the organisation's own routine, not the policy
                  [?] EX-4 (should) Dialog, paragraph 2 bullet 3 sentence 1
                    Questions must be answered.
                    missing: /accounts/0/messages/0/kind

                This is a note.
                sha256:00ff
                """);
    }

    @Test
    void showsEverythingInSwedish() throws IOException {
        assertThat(text(Reports.full(), Language.SV)).isEqualTo("""
                Klartecken: exempel, antagen 2020-05-04, per 2026-04-07 09:00 +02:00
                följs inte 2, behöver bedömas 1, återstår 1

                /
                  [x] EX-1 (ska) Dialog, stycke 4 mening 1
                    Frågor ska besvaras.
                    därför att: /asOf

                /accounts/0/messages/0  facebook/m0
                  […] EX-2 (får inte) Dialog, rad 7
                    Den här meningen är så lång som den får vara för att få plats på en enda rad i en sådan rapport.
                    därför att: /accounts/0/messages/0/kind, /accounts/0/messages/0/replies
                    tidsfrist:
                      från tors 2026-04-02 15:30:00 +02:00
                      räknas: tis 2026-04-07 08:00:00 +02:00 – tis 2026-04-07 12:00:00 +02:00 (4 h 0 min)
                      räknas: tis 2026-04-07 13:15:00 +02:00 – tis 2026-04-07 17:00:05 +02:00 (3 h 45 min 5 s)
                      räknas inte: tors 2026-04-02, mottagningsdagen räknas inte
                      räknas inte: fre 2026-04-03, långfredagen
                      räknas inte: sön 2026-04-05, söndag
                      i tid till och med tis 2026-04-07 17:00:00 +02:00
                    att göra: dokumentera innehållet, till exempel med en skärmdump → ta bort det
                    läst så: alpha=FIRST, zulu=LAST
                    även: EX-8, EX-9
                  [x] EX-3 (egen rutin) Dialog, stycke 1
                    Enligt egen rutin.
                    därför att: /organisations/0/localValues/0
                    enligt egen rutin, inte policyn
                  [?] EX-4 (bör) Dialog, stycke 2 punkt 3 mening 1
                    Frågor ska besvaras.
                    saknas: /accounts/0/messages/0/kind

                Detta är en anmärkning.
                sha256:00ff
                """);
    }

    @Test
    void saysWhatCouldNotBeRead() throws IOException {
        assertThat(text(Reports.withAnError(), Language.EN)).isEqualTo("""
                Klartecken: exempel, adopted 2020-05-04, as of 2026-04-07 09:00 +02:00
                nothing to report

                Errors in the input (not judged):
                  WRONG_TYPE /accounts/0/posts/1/text: a text

                This is a note.
                sha256:00ff
                """);
        assertThat(text(Reports.withAnError(), Language.SV))
                .contains("\ninget att anmärka\n\nFel i underlaget (inte bedömt):\n");
    }

    @Test
    void aCaseThatCouldNotBeReadIsNotJudged() throws IOException {
        assertThat(text(Reports.unread(), Language.EN)).isEqualTo("""
                Klartecken: exempel, adopted 2020-05-04
                not judged

                Errors in the input (not judged):
                  NOT_JSON /: JSON

                sha256:00ff
                """);
        assertThat(text(Reports.unread(), Language.SV)).contains("\ninte bedömt\n");
    }

    /** Explained reports have these, too. */
    @Test
    void everyOutcomeHasItsSign() throws IOException {
        for (Outcome outcome : Outcome.values()) {
            var finding = Reports.finding(
                    Reports.clause("EX-5", Obligation.MAY, "p1"), "EX-5@x", outcome, "/x", List.of(), List.of());
            String sign = switch (outcome) {
                case VIOLATED -> "[x]";
                case NEEDS_REVIEW -> "[?]";
                case PENDING -> "[…]";
                case FULFILLED -> "[v]";
                case NOT_APPLICABLE -> "[-]";
            };
            assertThat(text(Reports.report(List.of(finding), List.of()), Language.EN))
                    .contains("\n  " + sign + " EX-5 (may) Dialog");
        }
    }

    @Test
    void aWordThatIsTooLongForALineHasOneForItself() throws IOException {
        String word = "/" + "x".repeat(120);
        var finding = Reports.finding(
                Reports.clause("EX-7", Obligation.MUST, "p1"),
                "EX-7@a",
                Outcome.NEEDS_REVIEW,
                "/accounts/0",
                List.of(),
                List.of(word, "/y"));
        assertThat(text(Reports.report(List.of(finding), List.of()), Language.EN))
                .contains("\n    missing:\n      " + word + ",\n      /y\n");
        var note = new Text(word, word);
        Report noted = new Report("p", "e", "d", null, List.of(), List.of(), List.of(note), Map.of());
        assertThat(text(noted, Language.EN)).contains("\nnot judged\n\n" + word + "\n");
    }

    /** A terminal obeys control characters, and so none of a case gets there. */
    @Test
    void anIdIsPrintedWithoutControlCharacters() throws IOException {
        var finding = Reports.finding(
                Reports.clause("EX-6", Obligation.MUST, "p1"),
                "EX-6@a\u001b[31m\u202eb",
                Outcome.VIOLATED,
                "/accounts/0",
                List.of(),
                List.of());
        assertThat(text(Reports.report(List.of(finding), List.of()), Language.EN))
                .contains("\n/accounts/0  a??31m?b\n");
    }
}
