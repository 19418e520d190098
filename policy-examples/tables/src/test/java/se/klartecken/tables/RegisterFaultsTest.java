package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.tables.Registers.MINIMAL;
import static se.klartecken.tables.Registers.content;
import static se.klartecken.tables.Registers.errors;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a register is told by its place, and never repeated. */
class RegisterFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;o;bolag;Fejsbok                | row 2, column 4 (platform): one of: facebook, instagram,",
                "a;o;byrå;X                       | row 2, column 3 (organisation kind): one of: administration,",
                ";o;bolag;X                       | row 2, column 1 (account): a cell that is not empty",
                "a;;bolag;X                       | row 2, column 2 (organisation): a cell that is not empty",
                "a;o;;X                           | row 2, column 3 (organisation kind): a cell that is not empty",
                "a;o;bolag;                       | row 2, column 4 (platform): a cell that is not empty",
                "...;o;bolag;X                    | row 2, column 1 (account): at most 200 characters, among them",
                "o;o;bolag;X                      | row 2, column 1 (account): an id that no organisation has",
                "a;o;bolag;X;y                    | row 2: no more cells than the header has",
                "a;o;bolag;X;\"                   | row 2: a row by RFC 4180",
                "\"a\"b;o;bolag;X                 | row 2: a row by RFC 4180"
            })
    void whatIsWrongIsToldByItsPlace(String row, String expected) {
        assertThat(errors(MINIMAL + row.strip() + "\n"))
                .singleElement()
                .asString()
                .startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "26-02-01", "2026-2-1", "1 mars 2026", "1899-12-31", "2200-01-01", "46082"})
    void whatIsNoDateIsNotGuessed(String cell) {
        assertThat(errors("konto;organisation;organisationsform;plattform;startad\na;o;bolag;X;" + cell + "\n"))
                .singleElement()
                .asString()
                .startsWith("row 2, column 5 (started): a date")
                .doesNotContain(cell);
    }

    /** A date alone says not when; the clocks skip one hour in spring and show one twice in autumn. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-29 02:30", "2026-10-25 02:30", "2026-03-01 24:00", "soon"})
    void whatIsNoInstantIsNotGuessed(String cell) {
        assertThat(errors("konto;organisation;organisationsform;plattform;avslutad\na;o;bolag;X;" + cell + "\n"))
                .singleElement()
                .asString()
                .startsWith("row 2, column 5 (closed): date and time in Stockholm")
                .doesNotContain(cell);
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThat(errors("""
                        konto;organisation;organisationsform;plattform;startad;ansvarig;ansvarig är
                        a;o;byrå;Fejsbok;i fjol;roll-1;kanske
                        b;o;bolag;X;2026-01-01;;
                        c;o;bolag;X;i år;;
                        """))
                .extracting(error -> error.substring(0, error.indexOf(" (")))
                .containsExactly(
                        "row 2, column 3", "row 2, column 4", "row 2, column 5", "row 2, column 7", "row 4, column 5");
    }

    @Test
    void faultsOfTheHeader() {
        assertThat(errors("konto;organisation;plattform\n"))
                .containsExactly("row 1 (organisation kind): a column with this header");
        assertThat(errors("konto;organisation;organisationsform;plattform;account\n"))
                .containsExactly("row 1, column 5 (account): each header once");
        assertThat(errors("konto;organisation;organisationsform;plattform;lösenord\n"))
                .containsExactly("row 1, column 5: a header of a register");
        assertThat(RegisterReader.read(
                                (MINIMAL.strip() + ";lösenord\na;o;bolag;X;hemligt\n").getBytes(StandardCharsets.UTF_8),
                                new RegisterOptions(null, null, true))
                        .content())
                .isEqualTo(content(MINIMAL + "a;o;bolag;X\n"));
    }

    @Test
    void rowsAgreeAboutTheirOrganisation() {
        assertThat(errors(MINIMAL + "a;o;bolag;X\nb;o;nämnd;X\n"))
                .containsExactly("row 3, column 3 (organisation kind): the same as in the organisation's other rows");
        assertThat(errors(MINIMAL + "a;o;bolag;X\na;o;bolag;Facebook\n"))
                .containsExactly("row 3, column 1 (account): an account that no other row is about");
        String header = "konto;organisation;organisationsform;plattform;kommun\n";
        assertThat(content(header + "a;o;bolag;X;\nb;o;bolag;X;stockholm\n")
                        .organisations()
                        .get(0)
                        .municipality())
                .isEqualTo("stockholm");
        assertThat(errors(header + "a;o;bolag;X;sollentuna\nb;o;bolag;X;stockholm\n"))
                .containsExactly("row 3, column 5 (municipality): the same as in the organisation's other rows");
    }

    @Test
    void whatIsToldOfNobodyIsNotLost() {
        assertThat(errors("""
                        konto;organisation;organisationsform;plattform;ansvarig;ansvarig från
                        a;o;bolag;X;;2026-01-01
                        """))
                .containsExactly("row 2, column 5 (responsible): the id of whom the cells beside it tell");
    }

    @Test
    void rowsAreNumberedAsInTheSpreadsheet() {
        assertThat(errors(MINIMAL + "\n;;;\n\"a\n\";o;bolag;X\nb;o;bolag;Fejsbok\n"))
                .singleElement()
                .asString()
                .startsWith("row 5, column 4");
    }

    @Test
    void limitsAreKept() {
        assertThat(errors(MINIMAL + "a;o;bolag;X".repeat(800_000)))
                .singleElement()
                .asString()
                .contains("bytes");
        assertThat(errors(MINIMAL + "a".repeat(TableReader.LONGEST_CELL + 1) + ";o;bolag;X\n"))
                .singleElement()
                .asString()
                .startsWith("row 2: ");
        assertThat(errors(";".repeat(TableReader.MOST_COLUMNS) + "\n"))
                .singleElement()
                .asString()
                .startsWith("row 1: ");
        String rows = IntStream.rangeClosed(0, TableReader.MOST_ROWS)
                .mapToObj(i -> "a" + i + ";o;bolag;X\n")
                .collect(Collectors.joining());
        assertThat(errors(MINIMAL + rows)).singleElement().asString().contains("20000 rows");
        assertThat(errors(MINIMAL + "a;o;bolag;Fejsbok\n".repeat(1_500)))
                .containsExactly("table: fewer than 1000 errors");
        assertThat(errors("")).containsExactly("table: a row of headers");
    }

    @Test
    void whatIsNotUtf8IsToldAsSuch() {
        byte[] windows =
                "konto;organisation;organisationsform;plattform\na;ö;bolag;X\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RegisterReader.read(windows, RegisterOptions.STRICT).errors())
                .singleElement()
                .extracting(TableError::expected)
                .asString()
                .contains("UTF-8");
    }

    /** Each cell once holds what does not belong there: the error says where, and never what. */
    @Test
    void noErrorRepeatsACell() {
        String canary = "Qanarjefogel";
        List<String> header = Arrays.stream(RegisterColumn.values())
                .map(column -> column.header().sv())
                .toList();
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            String row = IntStream.range(0, header.size())
                    .mapToObj(j -> j == at ? canary + "\u0000\"\"x" : "")
                    .map(cell -> "\"" + cell + "\"")
                    .collect(Collectors.joining(";"));
            String csv = String.join(";", header) + "\n" + row + "\n";
            assertThat(RegisterReader.read(
                                    csv.getBytes(StandardCharsets.UTF_8), new RegisterOptions("slk", null, false))
                            .errors()
                            .toString())
                    .isNotEqualTo("[]")
                    .doesNotContain(canary);
        }
        assertThat(errors(canary + ";" + canary + "\n").toString()).doesNotContain(canary);
    }
}
