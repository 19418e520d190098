package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies are taken up to a size that the operator sets, and not a byte more. */
class SizesTest {

    private static final Service SERVICE = Service.shared();
    private static final int LARGEST = 1 << 20;
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    /** JSON, and blanks up to a length. */
    private static byte[] padded(String json, int length) {
        return (json + " ".repeat(length - json.length())).getBytes(StandardCharsets.US_ASCII);
    }

    private static void requireTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body())
                .contains("urn:klartecken:problem:too-large", "DOCUMENT_TOO_LONG", "at most " + LARGEST + " bytes");
    }

    @Test
    void theLastByteCounts() {
        String json = "{\"asOf\": \"2026-04-10T10:00:00Z\"}";
        String address = "/policies/stockholm/checks";
        assertThat(SERVICE.post(address, padded(json, LARGEST)).statusCode()).isEqualTo(200);
        requireTooLarge(SERVICE.post(address, padded(json, LARGEST + 1)));
    }

    @Test
    void theLastByteOfAnItemCounts() {
        String json = Examples.inContext(Examples.CONTEXT, Examples.QUESTION);
        String address = "/policies/sollentuna/items?asOf=2026-04-08T07:00:00Z";
        assertThat(SERVICE.post(address, padded(json, LARGEST)).statusCode()).isEqualTo(200);
        requireTooLarge(SERVICE.post(address, padded(json, LARGEST + 1)));
    }

    /** Less than a mebibyte of accounts of which nothing is known would be a report of hundreds of mebibytes. */
    @Test
    void anAnswerHasAnEndToo() {
        String many = IntStream.range(0, 10_000)
                .mapToObj("{\"id\": \"a%d\", \"owner\": \"o\", \"platform\": {\"kind\": \"FACEBOOK\"}}"::formatted)
                .collect(Collectors.joining(
                        ",",
                        "{\"asOf\": \"2026-04-10T10:00:00Z\", \"organisations\": [{\"id\": \"o\", \"kind\": \"COMMITTEE\"}], \"accounts\": [",
                        "]}"));
        String address = "/policies/stockholm/checks";
        HttpResponse<String> whole = SERVICE.post(address, many);
        assertThat(whole.statusCode()).isEqualTo(422);
        assertThat(whole.body()).contains("urn:klartecken:problem:too-many-findings");
        assertThat(SERVICE.post(address + "?about=/accounts/9999", many).statusCode())
                .isEqualTo(200);
    }

    /** Whether its length is announced or not, who sends far too much still gets to read why it is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"checks", "items"})
    void muchMoreIsRefusedAsPolitely(String what) {
        BodyPublisher unannounced = BodyPublishers.ofByteArrays(Collections.nCopies(32, MEBIBYTE));
        assertThat(unannounced.contentLength()).isNegative();
        BodyPublisher announced = BodyPublishers.fromPublisher(unannounced, 32L * MEBIBYTE.length);
        for (BodyPublisher body : List.of(unannounced, announced)) {
            requireTooLarge(SERVICE.send("POST", "/policies/stockholm/" + what, body));
        }
    }
}
