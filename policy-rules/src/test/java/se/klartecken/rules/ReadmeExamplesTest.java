package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.model.LegalBasis.CONSENT;
import static se.klartecken.model.OrganisationKind.ADMINISTRATION;
import static se.klartecken.model.OrganisationKind.COMMITTEE;
import static se.klartecken.model.PersonalDataKind.IMAGE;
import static se.klartecken.model.PlatformKind.FACEBOOK;
import static se.klartecken.model.PostStatus.PLANNED;
import static se.klartecken.report.Outcome.VIOLATED;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.clause.Language;
import se.klartecken.json.CaseReader;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.model.Platform;
import se.klartecken.model.PostBuilder;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.Report;
import se.klartecken.rules.sollentuna.SollentunaDeadlines;

/** What the README shows in Java, to the letter: the command line's test of pages looks for it here. */
class ReadmeExamplesTest {

    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setOut(out);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void checksAPostBeforeItIsPublished() {
        // spotless:off
        var library = OrganisationBuilder.builder().id("library").kind(ADMINISTRATION).build();
        var child = DataSubjectBuilder.builder().id("child-1").birthDate(LocalDate.of(2016, 5, 4)).consents(List.of()).build();
        var picture = PersonalDataUseBuilder.builder().id("face").dataSubject("child-1").kind(IMAGE).legalBasis(CONSENT).build();
        var post = PostBuilder.builder().id("post-1").status(PLANNED).plannedAt(Instant.parse("2026-03-02T08:00:00Z"))
                .holdsSecretInformation(false).personalData(List.of(picture)).build();
        var account = AccountBuilder.builder().id("facebook").owner("library").platform(Platform.of(FACEBOOK))
                .posts(List.of(post)).build();
        var content = CaseBuilder.builder().organisations(List.of(library)).accounts(List.of(account))
                .dataSubjects(List.of(child)).build();
        Report report = Policies.named("stockholm").check(content,
                Question.at(Instant.parse("2026-03-01T12:00:00Z")).about("/accounts/0/posts/0"));
        report.findings().forEach(found -> System.out.println(found.clause().id() + " " + found.outcome() + " " + found.missing()));
        // spotless:on

        assertThat(report.with(VIOLATED))
                .extracting(finding -> finding.clause().id())
                .containsExactly("STO-PER-9", "STO-PER-14", "STO-PER-17");
        assertThat(lines()).anyMatch(line -> line.startsWith("STO-PER-18 NEEDS_REVIEW"));
    }

    @Test
    void judgesMessagesAsTheyCome() {
        // spotless:off
        var library = OrganisationBuilder.builder().id("library").kind(COMMITTEE)
                .officeHours(OfficeHours.parse("MON-FRI 08:00-17:00")).crises(List.of()).build();
        var account = AccountBuilder.builder().id("facebook").owner("library").platform(Platform.of(FACEBOOK)).build();
        var content = CaseBuilder.builder().organisations(List.of(library)).accounts(List.of(account)).build();
        OpenCase open = Policies.named("sollentuna").open(content, Question.at(Instant.parse("2026-04-08T07:00:00Z")));
        Report report = open.check(new CaseReader().readItem("""
                {"account": "facebook", "message": {"id": "m-1", "kind": "QUESTION",
                 "receivedAt": "2026-04-02T14:00:00+02:00", "replies": []}}"""));
        report.with(VIOLATED).forEach(found -> System.out.println(found.clause().id() + " " + found.deadline().dueAt()));
        // spotless:on

        assertThat(lines()).containsExactly("SOL-5-3 2026-04-07T17:00+02:00");
    }

    @Test
    void computesADeadline() {
        // spotless:off
        Deadline deadline = SollentunaDeadlines.deadline(
                FACEBOOK,
                Instant.parse("2026-04-02T12:00:00Z"),
                OfficeHours.parse("MON-FRI 08:00-17:00"),
                Map.of("workingDayCounting", "FOLLOWING_WORKING_DAY")).orElseThrow();
        OffsetDateTime due = deadline.dueAt();
        boolean inTime = deadline.metBy(Instant.parse("2026-04-07T15:00:00Z"));
        DeadlineWords.lines(deadline, Language.EN).forEach(line -> System.out.println(line));
        // spotless:on

        assertThat(due).isEqualTo(OffsetDateTime.parse("2026-04-07T17:00:00+02:00"));
        assertThat(inTime).isTrue();
        assertThat(lines()).contains("not counted: Fri 2026-04-03, Good Friday");
    }
}
