package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;
import static se.klartecken.json.Documents.withAccount;
import static se.klartecken.json.Documents.withOrganisation;
import static se.klartecken.json.Documents.withPost;
import static se.klartecken.json.Documents.withSubject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;

class GoodDocumentsTest {

    private static final Case EMPTY = new Case(null, null, null, null, null, null, null, null, null);

    private final CaseReader reader = new CaseReader();

    static Stream<String> all() {
        return Stream.of(
                "{}",
                " \r\n\t{ } \n",
                document("'asOf':null,'accounts':null,'readings':null"),
                document("'accounts':[],'readings':{}"),
                document("'readings':{'':'','a/b~c':'\\u0000'}"),
                withAccount("'canModerate':null"),
                withPost("'text':''"),
                withPost("'text':'\\ud83d\\ude00'"),
                withPost("'text':'😀'"),
                withPost("'publishedAt':'2024-02-29T23:59:59.123456789-18:00'"),
                withSubject("'birthDate':'2024-02-29','birthYear':-0,'ageYears':2147483647"),
                withOrganisation(
                        "'officeHours':'MON-FRI 08:00-17:00','closedDays':[{'date':'2026-12-23','reason':null}]"),
                withOrganisation("'shortenedDays':[{'date':'2026-12-23','hours':'08:00-12:00 13:00-14:00'}]"),
                document(list("accounts", account("x".repeat(200)), account("😀".repeat(200)), account(" a\\n"))));
    }

    private Case read(String json) {
        CaseDocument document = reader.read(json);
        assertThat(document.errors()).isEmpty();
        assertThat(document.rejected()).isEmpty();
        return document.content();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadWithoutErrors(String json) {
        assertThat(read(json)).isNotNull();
    }

    @Test
    void whatIsAbsentIsNullAndWhatIsEmptyIsEmpty() {
        assertThat(read("{}")).isEqualTo(EMPTY);
        assertThat(read("{\"accounts\":null}")).isEqualTo(EMPTY);
        assertThat(read("{\"accounts\":[]}").accounts()).isEmpty();
    }

    @Test
    void everyComponentGetsItsOwnProperty() {
        Case content = read(document(
                "'readings':{'r':'s'},'asOf':'2026-03-02T09:00:00+01:00'",
                list("accounts", account("a1", "'jointOwners':['o2','o3'],'allowsPublicMessages':false")),
                list("organisations", Documents.organisation("o1", "'officeHours':'MON 08:00-17:00'"))));
        assertThat(content.asOf()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(content.readings()).isEqualTo(Map.of("r", "s"));
        assertThat(content.organisations().get(0).officeHours()).isEqualTo(OfficeHours.parse("MON 08:00-17:00"));
        Platform platform = Platform.of(PlatformKind.X);
        assertThat(content.accounts())
                .containsExactly(AccountBuilder.builder()
                        .id("a1")
                        .owner("o1")
                        .jointOwners(List.of("o2", "o3"))
                        .platform(platform)
                        .allowsPublicMessages(false)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00+00:00, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00-00:00, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.5+01:00, 2026-03-02T08:00:00.500Z",
        "2026-03-02T00:00:00+18:00, 2026-03-01T06:00:00Z",
        "1900-01-01T00:00:00Z, 1900-01-01T00:00:00Z",
        "2199-12-31T23:59:59Z, 2199-12-31T23:59:59Z"
    })
    void dateTimesAreInstants(String text, Instant expected) {
        assertThat(read(document("'asOf':'" + text + "'")).asOf()).isEqualTo(expected);
    }

    @Test
    void datesAreDates() {
        Case content = read(withSubject("'birthDate':'1900-01-01'"));
        assertThat(content.dataSubjects().get(0).birthDate()).isEqualTo(LocalDate.of(1900, 1, 1));
        content = read(withSubject("'birthDate':'2199-12-31'"));
        assertThat(content.dataSubjects().get(0).birthDate()).isEqualTo(LocalDate.of(2199, 12, 31));
    }
}
