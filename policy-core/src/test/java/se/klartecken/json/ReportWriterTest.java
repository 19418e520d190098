package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import se.klartecken.report.Reports;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names and shapes that programs rely on. */
class ReportWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JsonNode report = JSON.readTree(ReportWriter.write(Reports.full()));

    /** The other finding's values are in the tests of the renderers; here it is what programs read. */
    @Test
    void aFindingHasAllThatProgramsNeed() {
        assertThat(report.at("/findings/1")).isEqualTo(JSON.readTree("""
                {
                  "id": "EX-2@facebook/m0",
                  "clause": "EX-2",
                  "alsoCites": ["EX-8", "EX-9"],
                  "obligation": "MUST_NOT",
                  "outcome": "PENDING",
                  "basis": "TEXT",
                  "subject": "/accounts/0/messages/0",
                  "citation": { "document": "Exempelpolicy", "section": "Dialog", "locator": "row 7" },
                  "message": {
                    "sv": "Den här meningen är så lång som den får vara för att få plats på en enda rad i en sådan rapport.",
                    "en": "This sentence is so long that it doesn't fit on one single line of a report in plain text at all."
                  },
                  "because": ["/accounts/0/messages/0/kind", "/accounts/0/messages/0/replies"],
                  "missing": [],
                  "readings": { "alpha": "FIRST", "zulu": "LAST" },
                  "deadline": {
                    "startsAt": "2026-04-02T15:30:00+02:00",
                    "dueAt": "2026-04-07T17:00:00+02:00",
                    "dueAtInTime": true,
                    "zone": "Europe/Stockholm",
                    "counting": "FOLLOWING_WORKING_DAY",
                    "counted": [
                      { "from": "2026-04-07T08:00:00+02:00", "to": "2026-04-07T12:00:00+02:00" },
                      { "from": "2026-04-07T13:15:00+02:00", "to": "2026-04-07T17:00:05+02:00" }
                    ],
                    "skipped": [
                      {
                        "date": "2026-04-02",
                        "reason": { "sv": "mottagningsdagen räknas inte", "en": "the day of receipt is not counted" }
                      },
                      { "date": "2026-04-03", "reason": { "sv": "långfredagen", "en": "Good Friday" } },
                      { "date": "2026-04-05", "reason": { "sv": "söndag", "en": "Sunday" } }
                    ]
                  },
                  "remedy": ["DOCUMENT", "REMOVE"],
                  "decision": null
                }
                """));
    }

    @Test
    void aReportHasItsRuleSetItsTimeAndItsCounts() {
        assertThat(report.propertyNames())
                .containsExactly(
                        "policy",
                        "edition",
                        "ruleSetDigest",
                        "checkedAt",
                        "outcome",
                        "counts",
                        "findings",
                        "errors",
                        "notes");
        assertThat(report.at("/policy").asString()).isEqualTo("exempel");
        assertThat(report.at("/edition").asString()).isEqualTo("2020-05-04");
        assertThat(report.at("/ruleSetDigest").asString()).isEqualTo("sha256:00ff");
        assertThat(report.at("/checkedAt").asString()).isEqualTo("2026-04-07T09:00:00+02:00");
        assertThat(report.at("/outcome").asString()).isEqualTo("VIOLATED");
        assertThat(report.at("/counts"))
                .isEqualTo(JSON.readTree(
                        "{\"VIOLATED\":2,\"NEEDS_REVIEW\":1,\"PENDING\":1,\"FULFILLED\":0,\"NOT_APPLICABLE\":0}"));
        assertThat(report.at("/findings")).hasSize(4);
        assertThat(report.at("/notes"))
                .isEqualTo(JSON.readTree("[{\"sv\":\"Detta är en anmärkning.\",\"en\":\"This is a note.\"}]"));
    }

    /** What the organisation set for itself has no force of the text's. */
    @Test
    void anOwnValueHasNoObligation() {
        assertThat(report.at("/findings/2/obligation").isNull()).isTrue();
        assertThat(report.at("/findings/2/basis").asString()).isEqualTo("LOCAL");
        assertThat(report.at("/findings/2/deadline").isNull()).isTrue();
    }

    @Test
    void whatCouldNotBeReadHasNeitherTimeNorOutcome() {
        JsonNode unread = JSON.readTree(ReportWriter.write(Reports.unread()));
        assertThat(unread.at("/checkedAt").isNull()).isTrue();
        assertThat(unread.at("/outcome").isNull()).isTrue();
        assertThat(unread.at("/errors"))
                .isEqualTo(JSON.readTree("[{\"code\":\"NOT_JSON\",\"pointer\":\"\",\"expected\":\"JSON\"}]"));
    }

    @Test
    void aDeadlineAloneIsAsInAReport() {
        assertThat(JSON.readTree(ReportWriter.write(Reports.deadline(true))))
                .isEqualTo(report.at("/findings/1/deadline"));
        assertThat(JSON.readTree(ReportWriter.write(Reports.deadline(false)))
                        .at("/dueAtInTime")
                        .asBoolean())
                .isFalse();
    }

    /** Readable by people, and the same on every platform. */
    @Test
    void hasALineForEachProperty() {
        assertThat(ReportWriter.write(Reports.unread()))
                .startsWith("{\n  \"policy\": \"exempel\",\n  \"edition\": \"2020-05-04\",\n")
                .endsWith("\n  \"notes\": []\n}")
                .doesNotContain("\r");
    }

    /** One of the ids in it holds an escape that a terminal would obey. */
    @Test
    void idsAreWrittenSoThatNobodyObeysThem() {
        assertThat(ReportWriter.write(Reports.full())).contains("\"EX-4@facebook/m\\u001B1\"");
    }

    @Test
    void partsAreAsInTheWhole() {
        var text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            ReportParts.checkedAt(out, Reports.full());
            ReportParts.findings(out, Reports.full());
            out.writeEndObject();
        }
        assertThat(JSON.readTree(text.toString()).at("/findings")).isEqualTo(report.at("/findings"));
        assertThat(JSON.readTree(text.toString()).at("/checkedAt")).isEqualTo(report.at("/checkedAt"));
    }
}
