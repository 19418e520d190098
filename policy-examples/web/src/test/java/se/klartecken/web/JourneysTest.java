package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.klartecken.html.Chromium;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;

/** What people do at the desk, from end to end, in Chromium. Skipped where there is none. */
@TestInstance(Lifecycle.PER_CLASS)
class JourneysTest {

    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        chromium = Chromium.startOrSkip("nobody sits at the desk");
    }

    @AfterAll
    void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Person at(String policy, Case content, String asOf) throws IOException {
        return new Person(chromium, DeskUnderTest.open(policy, content, asOf));
    }

    @Test
    void aPostBecomesGreenAsItsFaultsAreMended() throws IOException, InterruptedException {
        try (Person person = at("stockholm", SmallCases.comment(), "2026-05-01T10:00:00Z")) {
            person.open("/post");
            assertThat(person.text(".light h2")).isEqualTo("? Inte klart än");

            person.set("plannedAt", "2026-05-04T08:00:00").type("text", "Ring Tolvan, 19121212-1212!");
            person.choose("secret", "true")
                    .choose("hasMedia", "false")
                    .choose("hasPersons", "false")
                    .checked();
            assertThat(person.text(".light h2")).isEqualTo("✕ Något står i vägen");
            assertThat(person.text("[id=secret-notes]")).contains("STO-PER-21");
            assertThat(person.text("[id=text-notes]")).contains("STO-PER-36");

            person.type("text", "Våra elever har byggt en bro.")
                    .choose("secret", "false")
                    .checked();
            assertThat(person.text(".light h2")).isEqualTo("✓ Grönt ljus");

            person.choose("hasMedia", "true").checked();
            assertThat(person.text("[id=\"m0.altText-notes\"]")).contains("STO-TIG-2");
            person.choose("m0.altText", "true").checked();
            assertThat(person.text(".light h2")).isEqualTo("✓ Grönt ljus");

            person.choose("hasPersons", "true").checked();
            person.set("p0.kind", "IMAGE").set("p0.medium", "0").set("p0.birthDate", "2016-03-01");
            person.set("p0.categories", "none")
                    .set("p0.legalBasis", "CONSENT")
                    .set("p0.basisAt", "2026-04-28T10:00:00");
            person.choose("p0.childCaution", "true").type("p0.necessity", "Skolan visar vad eleverna har byggt.");
            person.set("p0.consent", "none").set("p0.objection", "none").checked();
            assertThat(person.text("[id=\"p0.consent-notes\"]")).contains("STO-PER-14");

            person.set("p0.consent", "given").checked();
            person.set("p0.givenBy", "DATA_SUBJECT").set("p0.givenAt", "2026-04-20T08:00:00");
            person.set("p0.covers", "SOCIAL_MEDIA").set("p0.approval", "none").checked();
            assertThat(person.text("[id=\"p0.givenBy-notes\"]")).contains("STO-PER-17");

            person.set("p0.givenBy", "GUARDIAN").checked();
            assertThat(person.text(".answer code")).isEmpty();
            assertThat(person.text(".light h2")).isEqualTo("✓ Grönt ljus");
            assertThat(person.text("#spoken")).isEqualTo("Grönt ljus. 0 punkter.");
        }
    }

    @Test
    void aMessageIsAnsweredOneSecondLate() throws IOException, InterruptedException {
        try (Person person = at("sollentuna", SmallCases.question(), "2026-04-08T10:00:00Z")) {
            person.open("/");
            assertThat(person.text(".entry .due")).isEqualTo("senast tis 2026-04-07 kl. 17:00");
            person.follow(".entry h3 a").set("repliedAt", "2026-04-07T17:00:01");
            person.follow("form[action$=replies] button.main");
            assertThat(person.text(".notice")).contains("Svaret är antecknat.");
            assertThat(person.text(".card.violated .cite")).contains("SOL-5-3");
            assertThat(person.text(".card.violated .receipt")).contains("i tid till och med tis 2026-04-07 17:00:00");
            person.follow(".tabs a[href=\"/\"]");
            assertThat(person.text(".lead")).isEqualTo("Ingenting väntar på svar eller åtgärd.");
        }
    }

    @Test
    void aMessageIsRemovedInTheWrongOrder() throws IOException, InterruptedException {
        try (Person person = at("stockholm", SmallCases.comment(), "2026-04-08T10:00:00Z")) {
            person.open("/messages/0/0");
            assertThat(person.text(".todo li"))
                    .isEqualTo("Dokumentera innehållet, till exempel med en skärmdump | Diarieför | Ta bort det");
            record(person, "REMOVED", "2026-03-30T16:32:00");
            record(person, "DOCUMENTED", "2026-03-31T08:00:00");
            assertThat(person.text(".card.violated .cite code")).isEqualTo("STO-PER-22 | STO-PER-23");
            assertThat(person.text(".events strong")).isEqualTo("Borttaget | Dokumenterat");
        }
    }

    private static void record(Person person, String kind, String at) throws InterruptedException {
        person.set("done", kind).set("doneAt", at).choose("emergency", "false");
        person.follow("form[action$=moderation] button.main");
        assertThat(person.text(".notice")).contains("Åtgärden är antecknad.");
    }

    @Test
    void aBrokenCaseIsNotLoaded() throws IOException, InterruptedException {
        try (Person person = at("sollentuna", SmallCases.question(), "2026-04-08T10:00:00Z")) {
            String broken = CaseWriter.writePretty(SmallCases.question()).replace("QUESTION", "FRÅGA");
            person.open("/case");
            chromium.evaluate("{const all = new DataTransfer(); all.items.add(new File([" + Person.quoted(broken)
                    + "], 'underlag.json')); document.getElementById('case').files = all.files; 0}");
            person.follow("form[enctype] button.main");
            assertThat(person.text("[role=alert] h2")).isEqualTo("Filen lästes inte in");
            assertThat(person.text("[role=alert] .faults")).contains("/accounts/0/messages/0/kind", "UNKNOWN_WORD");
            person.follow(".tabs a[href=\"/\"]");
            assertThat(person.text(".entry h3")).isEqualTo("m-1");
        }
    }
}
