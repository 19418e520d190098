package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, how much they may send, and what pages are allowed to do. */
class SecurityTest {

    private DeskUnderTest desk;

    @BeforeEach
    void open() throws IOException {
        desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T12:00:00Z");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/post", "/case", "/messages/0/0", "/desk.css", "/desk.js", "/desk.svg", "/nothing"})
    void pagesMayDoNothingButWhatTheyNeed(String path) throws IOException, InterruptedException {
        var headers = desk.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; ")
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "data:", "http");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void theReportHasItsOwnPolicyAsInItsFile() throws IOException, InterruptedException {
        HttpResponse<String> report = desk.get("/report");
        String own = Jsoup.parse(report.body())
                .selectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(report.headers().firstValue("Content-Security-Policy")).contains(own + "; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/post", "/case", "/messages/0/0", "/nothing"})
    void nothingOnAPageIsInline(String path) throws IOException, InterruptedException {
        Document page = desk.page(path);
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void theTokenIsInAStrictCookieThatNoScriptReads() throws IOException, InterruptedException {
        assertThat(desk.get("/").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() throws IOException, InterruptedException {
        desk.get("/");
        requireRefused(desk.post("/as-of", Map.of("when", "now", "token", "")), 403, "BAD_TOKEN");
        requireRefused(desk.post("/as-of", Map.of("when", "now", "token", "A".repeat(24))), 403, "BAD_TOKEN");
        requireRefused(desk.upload("{}".getBytes(StandardCharsets.UTF_8), "A".repeat(24)), 403, "BAD_TOKEN");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws IOException, InterruptedException {
        String body = DeskUnderTest.encoded(Map.of("when", "now", "token", desk.token()));
        requireRefused(
                desk.send(desk.form("/as-of", body).header("Origin", "http://elsewhere.example")),
                403,
                "FOREIGN_ORIGIN");
        requireRefused(desk.send(desk.form("/as-of", body).header("Origin", "null")), 403, "FOREIGN_ORIGIN");
        requireRefused(
                desk.send(desk.form("/as-of", body).header("Sec-Fetch-Site", "cross-site")), 403, "FOREIGN_ORIGIN");
        requireRefused(
                desk.send(desk.form("/as-of", body).header("Sec-Fetch-Site", "same-site")), 403, "FOREIGN_ORIGIN");
    }

    @Test
    void aFormOfItsOwnIsTaken() throws IOException, InterruptedException {
        String body = DeskUnderTest.encoded(Map.of("when", "now", "token", desk.token()));
        URI own = desk.at("/");
        String origin = own.getScheme() + "://" + own.getAuthority();
        HttpResponse<String> taken =
                desk.send(desk.form("/as-of", body).header("Origin", origin).header("Sec-Fetch-Site", "same-origin"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(desk.desk.now().asOf()).isEqualTo(DeskUnderTest.NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere.example", "127.0.0.1.elsewhere.example", "localhost:1", ""})
    void byAnotherNameItDoesNotAnswer(String host) throws IOException {
        assertThat(desk.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("m-1");
        assertThat(desk.log).containsExactly("WRONG_HOST");
    }

    @Test
    void itAnswersByTheNamesOfThisMachine() throws IOException {
        for (String host : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            String request =
                    "GET / HTTP/1.1\r\nHost: " + host + ":" + desk.at("/").getPort() + "\r\nConnection: close\r\n\r\n";
            assertThat(desk.raw(request)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        requireRefused(desk.upload(new byte[3 << 20], desk.token()), 413, "TOO_LARGE");
    }

    @Test
    void aFormThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        requireRefused(desk.post("/post", Map.of("text", "x".repeat(200_000))), 413, "TOO_LARGE");
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() throws IOException, InterruptedException {
        requireRefused(desk.send(desk.form("/post", "a=1&".repeat(500))), 400, "TOO_MANY_FIELDS");
    }

    @Test
    void anAddressThatIsNoneIsAnsweredAllTheSame() throws IOException, InterruptedException {
        assertThat(desk.get("/?" + "a=1&".repeat(900)).statusCode()).isEqualTo(200);
        assertThat(desk.raw("GET /?done=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a=%zz", "%g1=2"})
    void aFormThatIsNoneIsRefused(String body) throws IOException, InterruptedException {
        requireRefused(desk.send(desk.form("/post", body)), 400, "BAD_REQUEST");
    }

    @Test
    void anUploadThatIsNoneIsRefused() throws IOException, InterruptedException {
        requireRefused(desk.send(desk.form("/case", "a=1")), 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void thereAreNoOtherMethods(String method) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.at("/")).method(method, BodyPublishers.noBody());
        requireRefused(desk.send(request), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aFormLeadsBackToItsOwnDeskAlone() throws IOException, InterruptedException {
        for (String back :
                new String[] {"//elsewhere.example", "http://elsewhere.example", "/\\elsewhere", "", "/a//b"}) {
            assertThat(desk.post("/language", Map.of("language", "en", "back", back))
                            .headers()
                            .firstValue("Location"))
                    .contains("/");
        }
        assertThat(desk.post("/language", Map.of("language", "sv", "back", "/messages/0/0"))
                        .headers()
                        .firstValue("Location"))
                .contains("/messages/0/0");
    }

    private void requireRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(code);
        assertThat(desk.log).endsWith(code);
    }
}
