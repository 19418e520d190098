package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.tables.Registers.MINIMAL;
import static se.klartecken.tables.Registers.content;
import static se.klartecken.tables.Registers.errors;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

/** What a register says, and that it says no more. */
class RegisterReaderTest {

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
        for (String notAnOffice : List.of("o", "a", "", "-", "x".repeat(201))) {
            assertThat(RegisterReader.read(
                                    csv.getBytes(StandardCharsets.UTF_8), new RegisterOptions(notAnOffice, null, false))
                            .errors())
                    .hasSize(1);
        }
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
}
