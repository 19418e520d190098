package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;

class MarkdownRendererTest {

    private static String page(Report report, Language language) throws IOException {
        var out = new StringBuilder();
        new MarkdownRenderer().render(report, language, out);
        return out.toString();
    }

    @Test
    void showsEverythingInEnglish() throws IOException {
        assertThat(page(Reports.full(), Language.EN)).isEqualTo("""
                # Klartecken: exempel, adopted 2020-05-04, as of 2026-04-07 09:00 +02:00

                **not followed 2, needs review 1, pending 1**

                ## `/`

                ### Not followed: EX-1

                Questions must be answered.

                - must, Dialog, paragraph 4 sentence 1
                - because: `/asOf`

                ## `/accounts/0/messages/0`

                ### Pending: EX-2

                This sentence is so long that it doesn't fit on one single line of a report in plain text at all.

                - must not, Dialog, row 7
                - because: `/accounts/0/messages/0/kind`, `/accounts/0/messages/0/replies`
                - deadline:
                  - from Thu 2026-04-02 15:30:00 +02:00
                  - counted: Tue 2026-04-07 08:00:00 +02:00 – Tue 2026-04-07 12:00:00 +02:00 (4 h 0 min)
                  - counted: Tue 2026-04-07 13:15:00 +02:00 – Tue 2026-04-07 17:00:05 +02:00 (3 h 45 min 5 s)
                  - not counted: Thu 2026-04-02, the day of receipt is not counted
                  - not counted: Fri 2026-04-03, Good Friday
                  - not counted: Sun 2026-04-05, Sunday
                  - in time up to and including Tue 2026-04-07 17:00:00 +02:00
                - to do: document it, for example by a screenshot → remove it
                - read as: `alpha=FIRST, zulu=LAST`
                - also: `EX-8`, `EX-9`

                ### Not followed: EX-3

                By a routine of its own.

                - own routine, Dialog, paragraph 1
                - because: `/organisations/0/localValues/0`
                - by the organisation's own routine, not the policy

                ### Needs review: EX-4

                Questions must be answered.

                - should, Dialog, paragraph 2 bullet 3 sentence 1
                - missing: `/accounts/0/messages/0/kind`

                _This is a note._

                `sha256:00ff`
                """);
    }

    @Test
    void isInSwedishToo() throws IOException {
        assertThat(page(Reports.full(), Language.SV))
                .contains("**följs inte 2, behöver bedömas 1, återstår 1**")
                .contains("### Återstår: EX-2\n\nDen här meningen")
                .contains("- därför att: `/asOf`\n")
                .contains("- tidsfrist:\n  - från tors 2026-04-02 15:30:00 +02:00\n")
                .contains("- att göra: dokumentera innehållet, till exempel med en skärmdump → ta bort det\n")
                .contains("- läst så: `alpha=FIRST, zulu=LAST`\n")
                .contains("- även: `EX-8`, `EX-9`\n")
                .contains("- enligt egen rutin, inte policyn\n")
                .contains("- saknas: `/accounts/0/messages/0/kind`\n")
                .contains("_Detta är en anmärkning._\n");
    }

    @Test
    void saysWhatCouldNotBeRead() throws IOException {
        assertThat(page(Reports.withAnError(), Language.EN)).isEqualTo("""
                # Klartecken: exempel, adopted 2020-05-04, as of 2026-04-07 09:00 +02:00

                **nothing to report**

                ## Errors in the input

                - WRONG_TYPE `/accounts/0/posts/1/text`: a text

                _This is a note._

                `sha256:00ff`
                """);
        assertThat(page(Reports.unread(), Language.SV)).isEqualTo("""
                # Klartecken: exempel, antagen 2020-05-04

                **inte bedömt**

                ## Fel i underlaget

                - NOT_JSON `/`: JSON

                `sha256:00ff`
                """);
    }
}
