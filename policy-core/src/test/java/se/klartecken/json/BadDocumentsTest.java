package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

class BadDocumentsTest {

    private final CaseReader reader = new CaseReader();

    static Stream<BadDocument> all() {
        return Stream.of(
                        BadJson.all(),
                        BadScalars.all(),
                        BadObjects.all(),
                        HostileJson.all(),
                        HostileKeys.all(),
                        HostileWords.all(),
                        HostileTimes.all(),
                        HostileHours.all())
                .flatMap(documents -> documents);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFaultIsFoundAtItsPlace(BadDocument bad) {
        assertThat(reader.read(bad.json()).errors())
                .extracting(error -> error.code() + " " + error.pointer())
                .containsExactlyElementsOf(bad.faults());
    }

    /** Whoever mends a document is told what would be right. */
    @ParameterizedTest
    @MethodSource("all")
    void everyFaultSaysWhatIsExpected(BadDocument bad) {
        assertThat(reader.read(bad.json()).errors())
                .allSatisfy(error -> assertThat(error.expected()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingElseSurvives(BadDocument bad) {
        CaseDocument read = reader.read(bad.json());
        assertThat(read.isRejectedWhole()).isEqualTo(bad.survivors().isEmpty());
        bad.survivors().ifPresent(ids -> assertThat(Trees.ids(read)).isEqualTo(ids));
    }

    @ParameterizedTest
    @MethodSource("all")
    void bytesAndStreamsReadAsText(BadDocument bad) throws IOException {
        byte[] bytes = bad.json().getBytes(StandardCharsets.UTF_8);
        CaseDocument expected = reader.read(bad.json());
        assertThat(reader.read(bytes)).isEqualTo(expected);
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
    }

    @Test
    void rejectedElementsAreNamedByTheirOriginalPlace() {
        String json = Documents.document(Documents.list(
                "accounts",
                "0",
                Documents.account("a1", Documents.list("posts", "0", Documents.post("p1"), "0")),
                Documents.account("a2", "'canModerate':0", Documents.list("posts", "0"))));
        assertThat(reader.read(json).rejected())
                .containsExactly("/accounts/0", "/accounts/1/posts/0", "/accounts/1/posts/2", "/accounts/2");
    }

    @Test
    void aDocumentRejectedWholeIsRejectedAtItsRoot() {
        assertThat(reader.read("{\"asOf\":0,\"accounts\":[0]}").rejected()).containsExactly("");
        assertThat(reader.read("{").rejected()).containsExactly("");
    }

    @Test
    void errorsSayWhatIsExpected() {
        assertThat(reader.read("{\"asOf\":0,\"accounts\":false,\"who\":1}").errors())
                .containsExactly(
                        new InputError(
                                InputErrorCode.WRONG_TYPE,
                                "/asOf",
                                "a date-time that exists, with seconds and offset, such as 2026-03-02T09:00:00+01:00,"
                                        + " in the years 1900 to 2199"),
                        new InputError(InputErrorCode.WRONG_TYPE, "/accounts", "a list"),
                        new InputError(
                                InputErrorCode.UNKNOWN_PROPERTY,
                                "",
                                "no other properties than asOf, recordedUntil, organisations, accounts, dataSubjects,"
                                        + " attestations, assessments, findingDecisions, readings"));
    }

    @Test
    void brokenJsonIsToldByLine() {
        assertThat(reader.read("{\n\"accounts\": [\n}").errors().get(0).expected())
                .contains("line 3");
    }
}
