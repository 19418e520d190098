package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Account;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Case;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.RegisterEntry;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.Role;

class RegisterReaderTest {

    private static final String MINIMAL = "konto;organisation;organisationsform;plattform\n";

    private static ReadRegister read(String csv) {
        return RegisterReader.read(csv.getBytes(StandardCharsets.UTF_8), RegisterOptions.STRICT);
    }

    private static Case content(String csv) {
        ReadRegister register = read(csv);
        assertThat(register.errors()).isEmpty();
        return Objects.requireNonNull(register.content());
    }

    private static List<String> errors(String csv) {
        ReadRegister register = read(csv);
        assertThat(register.content()).isNull();
        return register.errors().stream().map(TableError::toString).toList();
    }

    @Test
    void aRowIsAnAccount() {
        Account account = content("""
                Konto;Organisation;Organisationsform;Kommun;Plattform;Kontots art;Startad;Startbeslut;Startbeslut av;\
                Syfte;Målgrupper;Ansvarig;Ansvarig är;Ansvarig från;Ansvarig till;Ersättare;\
                Ersättare har behörighet;Chef;Nämnd;Personuppgiftsansvarig;Tillåter meddelanden;Kan dölja eller ta bort;Kan ta bort;\
                Används inte sedan;Planerat avslut;Avslutad;Avslutsbeslut;Avslutsbeslut av;\
                Nämnden underrättad;Kommunikation underrättad
                bibl-fb;bibl;förvaltning;stockholm;Facebook;kommunens;2021-03-01;2021-02-15;förvaltningschef;\
                Berätta om biblioteket;barn | föräldrar;roll-1;person;2021-03-01;2026-12-31;roll-2;\
                ja;roll-3;Kulturnämnden;Kulturnämnden;ja;ja;nej;\
                2026-01-01;2026-06-30;2026-07-01 09:30;2026-05-02;verksamhetschef;\
                2026-05-03 10:00;2026-05-04 11:00
                """).accounts().get(0);
        assertThat(account.id()).isEqualTo("bibl-fb");
        assertThat(account.owner()).isEqualTo("bibl");
        assertThat(account.platform().kind()).isEqualTo(PlatformKind.FACEBOOK);
        assertThat(account.start().startedOn()).isEqualTo(LocalDate.parse("2021-03-01"));
        assertThat(account.start().decisions().get(0).decidedByRole()).isEqualTo(Role.DIRECTOR);
        assertThat(account.start().decisions().get(0).decidedOn()).isEqualTo(LocalDate.parse("2021-02-15"));
        assertThat(account.purpose().text()).isEqualTo("Berätta om biblioteket");
        assertThat(account.purpose().targetGroups()).containsExactly("barn", "föräldrar");
        assertThat(account.responsiblePersons()).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("roll-1");
            assertThat(person.kind()).isEqualTo(ResponsibleKind.PERSON);
            assertThat(person.from()).isEqualTo(LocalDate.parse("2021-03-01"));
            assertThat(person.until()).isEqualTo(LocalDate.parse("2026-12-31"));
        });
        assertThat(account.deputies()).singleElement().satisfies(deputy -> {
            assertThat(deputy.person()).isEqualTo("roll-2");
            assertThat(deputy.hasAccess()).isTrue();
        });
        assertThat(account.responsibility().manager()).isEqualTo("roll-3");
        assertThat(account.responsibility().committee()).isEqualTo("Kulturnämnden");
        assertThat(account.responsibility().dataController()).isEqualTo("Kulturnämnden");
        assertThat(account.allowsPublicMessages()).isTrue();
        assertThat(account.canModerate()).isTrue();
        assertThat(account.canRemove()).isFalse();
        assertThat(account.closure().notUsedSince()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(account.closure().plannedOn()).isEqualTo(LocalDate.parse("2026-06-30"));
        // Summer time in Stockholm.
        assertThat(account.closure().closedAt()).isEqualTo(Instant.parse("2026-07-01T07:30:00Z"));
        assertThat(account.closure().decision())
                .isEqualTo(new ClosureDecision(LocalDate.parse("2026-05-02"), Role.HEAD_OF_OPERATION));
        assertThat(account.closure().committeeNotifiedAt()).isEqualTo(Instant.parse("2026-05-03T08:00:00Z"));
        assertThat(account.closure().communicationsNotifiedAt()).isEqualTo(Instant.parse("2026-05-04T09:00:00Z"));
    }

    @Test
    void anEmptyCellIsUnknown() {
        Account account = content("""
                konto;organisation;organisationsform;plattform;syfte;ansvarig;startad;tillåter meddelanden
                a;o;bolag;X;;  ;;
                """).accounts().get(0);
        assertThat(account.purpose()).isNull();
        assertThat(account.responsiblePersons()).isNull();
        assertThat(account.start()).isNull();
        assertThat(account.allowsPublicMessages()).isNull();
        assertThat(account.closure()).isNull();
        assertThat(account.posts()).isNull();
        // A row may break off: what is not there is empty.
        assertThat(content("konto;organisation;organisationsform;plattform;syfte\na;o;bolag;X\n"))
                .isEqualTo(content(MINIMAL + "a;o;bolag;X\n"));
    }

    @Test
    void theSameRegisterInEveryDress() {
        Case plain = content(MINIMAL + "a;o;förvaltning;Blogg\nb;o;förvaltning;X\n");
        assertThat(List.of(
                        "\uFEFF" + MINIMAL + "a;o;förvaltning;Blogg\r\nb;o;förvaltning;X\r\n",
                        "account,organisation,organisation kind,platform\na,o,administration,blog\nb,o,ADMINISTRATION,x",
                        "Platform,ACCOUNT, organisation ,organisation_kind\nBlog,a,o,Administration\nX,b,o,Administration",
                        """
                        "konto";"organisation";"organisationsform";"plattform"
                        "a";"o";"förvaltning";"blogg"
                        ;;;

                        b;o;förvaltning;x;;
                        """))
                .allSatisfy(csv -> assertThat(content(csv)).isEqualTo(plain));
    }

    @Test
    void aCellMayHoldWhatPartsCells() {
        Account account = content("konto,organisation,organisationsform,plattform,syfte\n"
                        + "a,o,bolag,X,\"Nyheter; tips,\nsvar och \"\"råd\"\"\"\n")
                .accounts()
                .get(0);
        assertThat(account.purpose().text()).isEqualTo("Nyheter; tips,\nsvar och \"råd\"");
    }

    @Test
    void whatWasMadeHarmlessIsItselfAgain() {
        assertThat(content(MINIMAL + "'@bibl;o;bolag;X\n").accounts().get(0).id())
                .isEqualTo("@bibl");
    }

    @Test
    void theOfficeThatKeepsItHasTheList() {
        String csv = """
                konto;organisation;organisationsform;plattform;status;uppdaterad
                a;o;bolag;X;befintligt;2026-02-01
                b;o;bolag;Facebook;;
                """;
        ReadRegister register = RegisterReader.read(
                csv.getBytes(StandardCharsets.UTF_8), new RegisterOptions("slk", Instant.EPOCH, false));
        Case content = Objects.requireNonNull(register.content());
        assertThat(content.asOf()).isEqualTo(Instant.EPOCH);
        assertThat(content.organisations().get(1)).satisfies(office -> {
            assertThat(office.id()).isEqualTo("slk");
            assertThat(office.kind()).isEqualTo(OrganisationKind.EXECUTIVE_OFFICE);
            assertThat(office.register().entries())
                    .containsExactly(
                            new RegisterEntry("a", AccountStatus.EXISTING, LocalDate.parse("2026-02-01")),
                            new RegisterEntry("b", null, null));
        });
        assertThat(errors(csv)).hasSize(2).allMatch(error -> error.contains("which organisation keeps the register"));
        assertThat(RegisterReader.read(csv.getBytes(StandardCharsets.UTF_8), new RegisterOptions("o", null, false))
                        .errors())
                .hasSize(1);
    }

    /** What is read is a case that the reader of cases and the policies take without a fault. */
    @Test
    void isReadyToBeChecked() {
        Case content = content(MINIMAL + "a;o;förvaltning;Facebook\nb;o;förvaltning;X\n");
        assertThat(new CaseReader().read(CaseWriter.write(content)).content()).isEqualTo(content);
        assertThat(Policies.named("stockholm").check(content, Question.at(Instant.parse("2026-03-02T09:00:00Z"))))
                .satisfies(report -> assertThat(report.errors()).isEmpty())
                .satisfies(report -> assertThat(report.findings()).isNotEmpty());
    }

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
