package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What cannot be answered is told as a problem that points at the fault. */
class ProblemsTest {

    private static final Service SERVICE = Service.shared();
    private static final String CHECKS = "/policies/stockholm/checks";
    private static final String ITEMS = "/policies/sollentuna/items?asOf=2026-04-08T07:00:00Z";

    /** Requires a problem, and gives its faults as {@code CODE place}. */
    private static List<String> faults(HttpResponse<String> response, int status, String type) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Description.JSON.readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:klartecken:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status).isEqualTo(response.statusCode());
        return problem.path("errors")
                .valueStream()
                .map(fault -> fault.path("code").asString() + " "
                        + fault.path("pointer").asString(fault.path("parameter").asString("")))
                .toList();
    }

    @Test
    void anUnknownPolicyIsNotFound() {
        assertThat(faults(SERVICE.post("/policies/lillhamn/checks", Examples.STOCKHOLM), 404, "unknown-policy"))
                .isEmpty();
        faults(SERVICE.get("/policies/lillhamn/clauses"), 404, "unknown-policy");
        faults(SERVICE.get("/policies/lillhamn/deadline"), 404, "unknown-policy");
    }

    @Test
    void titlesAreSwedishUnlessEnglishIsAskedFor() {
        var swedish = SERVICE.get("/policies/lillhamn/readings");
        var english = SERVICE.get("/policies/lillhamn/readings", "Accept-Language", "en-GB, sv;q=0.5");
        assertThat(swedish.body()).contains("\"title\":\"Policyn finns inte här\"");
        assertThat(swedish.headers().firstValue("Content-Language")).hasValue("sv");
        assertThat(english.body()).contains("\"title\":\"There is no such policy here\"");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(SERVICE.send("DELETE", "/policies", BodyPublishers.noBody()).body())
                .as("of problems that Spring finds, too")
                .contains("\"title\":\"Metoden stöds inte här\"");
    }

    @Test
    void wrongAddressesMethodsAndFormsAreToldAsSuch() {
        faults(SERVICE.get("/"), 404, "not-found");
        faults(SERVICE.get("/policies/stockholm"), 404, "not-found");
        faults(SERVICE.get("/error"), 404, "not-found");
        var method = SERVICE.send("PUT", CHECKS, BodyPublishers.ofString(Examples.STOCKHOLM));
        faults(method, 405, "wrong-method");
        assertThat(method.headers().firstValue("Allow")).hasValue("POST");
        faults(SERVICE.post(CHECKS, Examples.STOCKHOLM, "Content-Type", "text/plain"), 415, "wrong-media-type");
        faults(SERVICE.post(CHECKS, Examples.STOCKHOLM, "Accept", "image/png"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    asof=2026-04-10T12:00:00Z                            | UNKNOWN_PROPERTY
                    asOf=2026-04-10                                      | BAD_FORMAT asOf
                    asOf=2026-04-10T12:00:00%2B02:00&asOf=now            | DUPLICATE_PROPERTY asOf
                    asOf=1899-04-10T12:00:00Z                            | BAD_FORMAT asOf
                    asOf=1900-01-01T00:00:00%2B02:00                     | BAD_FORMAT asOf
                    asOf=%2B999999999-12-31T23:59:59-18:00               | BAD_FORMAT asOf
                    asOf=                                                | BAD_FORMAT asOf
                    explain=yes                                          | BAD_FORMAT explain
                    strict                                               | BAD_FORMAT strict
                    reading=dailyMeans                                   | BAD_FORMAT reading
                    reading=dailyMeans=SOMETIMES                         | UNKNOWN_WORD reading
                    reading=twitterClock=OFFICE_HOURS                    | UNKNOWN_WORD reading
                    reading=eveIsVardag=TRUE&reading=eveIsVardag=FALSE   | DUPLICATE_PROPERTY reading
                    about=/accounts/999                                  | DANGLING_REFERENCE about
                    """)
    void faultsOfTheQueryNameTheParameter(String query, String fault) {
        assertThat(faults(SERVICE.post(CHECKS + "?" + query, Examples.STOCKHOLM), 400, "bad-query"))
                .containsExactly(fault.contains(" ") ? fault : fault + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING_PROPERTY platform",
        "platform=MYSPACE, BAD_FORMAT platform",
        "platform=FACEBOOK, MISSING_PROPERTY received",
        "platform=FACEBOOK&received=1900-01-01T00:00:00%2B02:00, BAD_FORMAT received",
        "platform=FACEBOOK&received=now&officeHours=always, BAD_FORMAT officeHours"
    })
    void aDeadlineNeedsToKnowOfWhat(String query, String fault) {
        assertThat(faults(SERVICE.get("/policies/sollentuna/deadline?" + query), 400, "bad-query"))
                .containsExactly(fault);
    }

    @Test
    void noDeadlineIsInvented() {
        faults(SERVICE.get("/policies/stockholm/deadline?platform=FACEBOOK&received=now"), 404, "no-response-time");
        faults(SERVICE.get("/policies/sollentuna/deadline?platform=YOUTUBE&received=now"), 404, "no-response-time");
    }

    @Test
    void aQueryThatIsNotEncodedIsRefused() throws Exception {
        assertThat(Raw.answer(SERVICE, "GET /policies/sollentuna/deadline?received=%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:klartecken:problem:bad-query");
    }

    @Test
    void whatIsNoJsonIsUnreadable() {
        assertThat(faults(SERVICE.post(CHECKS, "{"), 400, "unreadable")).containsExactly("NOT_JSON ");
        assertThat(faults(SERVICE.post(CHECKS, "{} {}"), 400, "unreadable")).containsExactly("TRAILING_TEXT ");
        assertThat(faults(SERVICE.post(CHECKS, new byte[] {'"', (byte) 0xE5, '"'}), 400, "unreadable"))
                .containsExactly("NOT_UTF8 ");
        assertThat(faults(SERVICE.post(ITEMS, "[}"), 400, "unreadable")).containsExactly("NOT_JSON ");
    }

    @Test
    void whatIsJsonAndNoCaseIsNotJudged() {
        assertThat(faults(SERVICE.post(CHECKS, "[]"), 422, "not-judged")).containsExactly("WRONG_TYPE ");
        assertThat(faults(SERVICE.post(CHECKS, "{\"asOf\": 1, \"fees\": 2}"), 422, "not-judged"))
                .containsExactly("WRONG_TYPE /asOf", "UNKNOWN_PROPERTY ");
        assertThat(faults(SERVICE.post(CHECKS, "{}"), 422, "not-judged")).containsExactly("MISSING_PROPERTY /asOf");
        assertThat(faults(SERVICE.post(CHECKS, "{\"asOf\": \"2195-01-01T00:00:00Z\"}"), 422, "not-judged"))
                .containsExactly("OUT_OF_RANGE /asOf");
    }

    /** Without its readings nothing of a case is judged, and no answer may look as if it were. */
    @Test
    void readingsThatThePolicyDoesNotHaveAreNotJudged() {
        String unread = "{\"asOf\": \"2026-04-10T10:00:00Z\", \"readings\": {\"dailyMeans\": \"NEVER\"}}";
        assertThat(faults(SERVICE.post(CHECKS, unread), 422, "not-judged")).containsExactly("UNKNOWN_WORD /readings");
        assertThat(faults(
                        SERVICE.post(
                                ITEMS,
                                Examples.inContext(
                                        Examples.CONTEXT.replaceFirst("\\{", "{\"readings\": {\"x\": \"y\"}, "),
                                        Examples.QUESTION)),
                        422,
                        "not-judged"))
                .containsExactly("UNKNOWN_WORD /context/readings");
    }

    @Test
    void strictlyNothingIsJudgedWhereAnythingIsFaulty() {
        String faulty = Examples.STOCKHOLM.replaceFirst("\"kind\": \"QUESTION\"", "\"kind\": \"QUESTIONS\"");
        assertThat(SERVICE.post(CHECKS + "?strict=false", faulty).statusCode()).isEqualTo(200);
        assertThat(faults(SERVICE.post(CHECKS + "?strict=true", faulty), 422, "not-judged"))
                .allMatch(fault -> fault.matches("[A-Z_]+ /accounts/.*"))
                .contains("UNKNOWN_WORD /accounts/0/messages/0/kind");
        assertThat(SERVICE.post(CHECKS + "?strict=true", Examples.STOCKHOLM).statusCode())
                .isEqualTo(200);
    }

    @Test
    void faultsOfAnItemLeadIntoTheBody() {
        assertThat(faults(SERVICE.post(ITEMS, "{}"), 422, "not-judged"))
                .containsExactly("MISSING_PROPERTY /context", "MISSING_PROPERTY /item");
        assertThat(faults(
                        SERVICE.post(
                                ITEMS,
                                Examples.inContext(
                                        Examples.CONTEXT.replace("COMMITTEE", "CLUB"),
                                        Examples.QUESTION.replace("QUESTION", "RIDDLE"))),
                        422,
                        "not-judged"))
                .contains("UNKNOWN_WORD /context/organisations/0/kind", "UNKNOWN_WORD /item/message/kind");
        assertThat(faults(
                        SERVICE.post(
                                ITEMS,
                                Examples.inContext(Examples.CONTEXT, Examples.QUESTION.replace("sidan", "bloggen"))),
                        422,
                        "not-judged"))
                .containsExactly("DANGLING_REFERENCE /item/account");
        assertThat(faults(
                        SERVICE.post(
                                "/policies/sollentuna/items", Examples.inContext(Examples.CONTEXT, Examples.QUESTION)),
                        422,
                        "not-judged"))
                .containsExactly("MISSING_PROPERTY /context/asOf");
    }
}
