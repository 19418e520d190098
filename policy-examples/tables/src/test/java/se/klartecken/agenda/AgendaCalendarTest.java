package se.klartecken.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import se.klartecken.Cases;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;

/** What is written is read by somebody else's reader of iCalendar. */
class AgendaCalendarTest {

    private static final String NASTY =
            "fb;ö,å\\\\n\\u001B\\u2028-ett-konto-vars-id-är-så-långt-att-raden-måste-vikas-ååååååååå";

    private static String written(String policy, CaseDocument document, String asOf, Language language)
            throws IOException {
        var out = new StringBuilder();
        AgendaCalendar.write(
                Agenda.of(Policies.named(policy), document, Question.at(Instant.parse(asOf))), language, out);
        return out.toString();
    }

    private static Calendar read(String written) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static List<VEvent> events(String written) throws IOException, ParserException {
        return read(written).getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void anotherReaderTakesIt() throws IOException, ParserException {
        for (String policy : List.of("stockholm", "sollentuna")) {
            for (Language language : Language.values()) {
                Calendar calendar = read(
                        written(policy, Cases.example(policy + "-easter-2026.json"), "2026-04-20T07:00:00Z", language));
                ValidationResult result = calendar.validate();
                assertThat(result.hasErrors()).as(result.toString()).isFalse();
                assertThat(calendar.getComponents()).isNotEmpty().allMatch(VEvent.class::isInstance);
            }
        }
    }

    /** Due by the end of Tuesday 7 April: midnight in Stockholm is 22:00 in UTC, and the event lies on the Tuesday. */
    @Test
    void aDeadlineIsTheHalfHourThatEndsWithIt() throws IOException, ParserException {
        VEvent event = events(
                        written("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-03T10:00:00Z", Language.SV))
                .get(0);
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260403T100000Z");
        assertThat(value(event, "DTSTART")).isEqualTo("20260407T213000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260407T220000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Besvara frågan: fb/m1 (SOL-5-3, bör)");
        assertThat(value(event, "DESCRIPTION")).contains("räknas inte: fre 2026-04-03, långfredagen");
        assertThat(event.getAlarms()).hasSize(1);
    }

    /** RFC 5545, 3.6.1: within an event, properties stand before alarms. */
    @Test
    void alarmsStandLast() throws IOException {
        String written = written("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-03T10:00:00Z", Language.SV);
        assertThat(written).contains("TRANSP:TRANSPARENT", "END:VALARM\r\nEND:VEVENT\r\n");
    }

    @Test
    void whatIsOverdueRemindsNobody() throws IOException, ParserException {
        VEvent event = events(
                        written("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-08T10:00:00Z", Language.SV))
                .get(0);
        assertThat(event.getAlarms()).isEmpty();
    }

    /** The same from run to run, whatever else is in the case and however far it has come; another under another policy. */
    @Test
    void namesStay() throws IOException, ParserException {
        String early = written("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-03T10:00:00Z", Language.SV);
        String late = written("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-08T10:00:00Z", Language.EN);
        String other = written("sollentuna", Cases.question("fb", "m2", "[]"), "2026-04-03T10:00:00Z", Language.SV);
        assertThat(uids(late)).isEqualTo(uids(early)).hasSize(1).doesNotContainAnyElementsOf(uids(other));
        String many =
                written("stockholm", Cases.example("stockholm-easter-2026.json"), "2026-04-20T07:00:00Z", Language.SV);
        assertThat(uids(many)).hasSize(events(many).size());
    }

    private static Set<String> uids(String written) throws IOException, ParserException {
        return events(written).stream().map(event -> value(event, "UID")).collect(Collectors.toSet());
    }

    @Test
    void reportingComesBackEveryYear() throws IOException, ParserException {
        CaseDocument document =
                new CaseReader().read("{\"organisations\": [{\"id\": \"library\", \"kind\": \"COMPANY\"}]}");
        List<VEvent> events = events(written("stockholm", document, "2026-03-02T10:00:00Z", Language.EN));
        assertThat(events)
                .extracting(event -> value(event, "RRULE"))
                .containsExactly("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1");
        assertThat(events).extracting(event -> value(event, "DTSTART")).containsExactly("20270201", "20260901");
        assertThat(value(events.get(0), "SUMMARY"))
                .isEqualTo("Report accounts in February: library (STO-RAP-3, STO-RAP-4, STO-RAP-5, must)");
        DtStart<Temporal> start = events.get(0).getDateTimeStart();
        assertThat(start.getParameter("VALUE")).isPresent();
    }

    /** RFC 5545, 3.1: lines of at most 75 octets, ended by CR LF; no character is torn apart. */
    @Test
    void linesAreFoldedAndTextsEscaped() throws IOException, ParserException {
        String written = written("sollentuna", Cases.question(NASTY, "m1", "[]"), "2026-04-03T10:00:00Z", Language.SV);
        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContainPattern("[\\p{C}\\p{Zl}]");
        assertThat(written.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written).contains("\r\n ");
        VEvent event = events(written).get(0);
        assertThat(value(event, "SUMMARY")).contains("ett-konto-vars-id-är-så-långt-att-raden-måste-vikas-åååå");
        assertThat(value(event, "DESCRIPTION")).contains("\n").doesNotContain("\\");
    }

    @Test
    void aCaseThatWasNotJudgedHasNoCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgendaCalendar.write(
                        Agenda.of(Policies.named("stockholm"), new CaseReader().read("{"), Question.ofCase()),
                        Language.SV,
                        new StringBuilder()));
    }
}
