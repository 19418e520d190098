package se.klartecken.rules.stockholm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.AccountReport;
import se.klartecken.model.AccountStartBuilder;
import se.klartecken.model.AccountStatus;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.ClosureBuilder;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.ReportEntry;
import se.klartecken.model.ReportRecipient;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.rules.stockholm.StockholmReporting.Draft;
import se.klartecken.rules.stockholm.StockholmReporting.Line;

/** A report of what the draft says is a report that the rules find nothing wrong with. */
class StockholmReportingTest {

    private static final Instant IN_FEBRUARY = Instant.parse("2026-02-16T09:00:00Z");

    private static Account account(String id, @Nullable String started, @Nullable String closed) {
        return AccountBuilder.builder()
                .id(id)
                .owner("library")
                .platform(Platform.of(PlatformKind.FACEBOOK))
                .start(AccountStartBuilder.builder()
                        .startedOn(started == null ? null : LocalDate.parse(started))
                        .build())
                .closure(
                        closed == null
                                ? null
                                : ClosureBuilder.builder()
                                        .closedAt(Instant.parse(closed))
                                        .build())
                .build();
    }

    /** The report before was made on 14 September 2025. */
    private static Case content() {
        Organisation library = OrganisationBuilder.builder()
                .id("library")
                .kind(OrganisationKind.ADMINISTRATION)
                .reportsRecordedSince(LocalDate.parse("2025-09-01"))
                .accountReports(List.of(new AccountReport(
                        Instant.parse("2025-09-14T10:00:00Z"),
                        ReportRecipient.CITY_COMMUNICATIONS_UNIT,
                        List.of(
                                new ReportEntry("old", AccountStatus.EXISTING),
                                new ReportEntry("ended", AccountStatus.EXISTING)))))
                .build();
        Organisation stranger = OrganisationBuilder.builder()
                .id("stranger")
                .kind(OrganisationKind.ASSOCIATION)
                .build();
        return CaseBuilder.builder()
                .organisations(List.of(library, stranger))
                .accounts(List.of(
                        account("old", "2021-03-01", null),
                        account("fresh", "2025-10-01", null),
                        account("ended", "2021-03-01", "2025-12-01T10:00:00Z"),
                        account("brief", "2025-10-01", "2025-11-01T10:00:00Z"),
                        account("long-gone", "2021-03-01", "2023-11-01T10:00:00Z"),
                        account("undated", null, null)))
                .build();
    }

    @Test
    void tellsOfEachAccountAsWhatItIs() {
        Draft draft = StockholmReporting.draft(CaseDocument.of(content()), IN_FEBRUARY);
        assertThat(draft.errors()).isEmpty();
        assertThat(draft.lines())
                .extracting(Line::organisation, Line::account, Line::status)
                .containsExactly(
                        tuple("library", "old", AccountStatus.EXISTING),
                        tuple("library", "fresh", AccountStatus.NEW),
                        tuple("library", "ended", AccountStatus.CLOSED),
                        tuple("library", "brief", AccountStatus.CLOSED),
                        tuple("library", "undated", null));
    }

    @Test
    void keepsTheClausesOnceItIsSent() {
        Case before = CaseBuilder.builder(content())
                .accounts(content().accounts().stream()
                        .filter(account -> !account.id().equals("undated"))
                        .toList())
                .build();
        List<ReportEntry> entries = StockholmReporting.draft(CaseDocument.of(before), IN_FEBRUARY).lines().stream()
                .map(line -> new ReportEntry(line.account(), line.status()))
                .toList();

        assertThat(outcomes(before)).containsOnly(Outcome.PENDING);
        assertThat(outcomes(sent(before, entries))).containsOnly(Outcome.FULFILLED);
        for (ReportEntry left : entries) {
            assertThat(outcomes(sent(
                            before,
                            entries.stream()
                                    .filter(entry -> !entry.equals(left))
                                    .toList())))
                    .as("without %s", left.account())
                    .contains(Outcome.PENDING);
        }
    }

    private static Case sent(Case before, List<ReportEntry> entries) {
        Organisation library = before.organisations().get(0);
        AccountReport report = new AccountReport(IN_FEBRUARY, ReportRecipient.CITY_COMMUNICATIONS_UNIT, entries);
        return CaseBuilder.builder(before)
                .organisations(List.of(OrganisationBuilder.builder(library)
                        .accountReports(List.of(library.accountReports().get(0), report))
                        .build()))
                .build();
    }

    private static List<Outcome> outcomes(Case content) {
        Instant sameDay = IN_FEBRUARY.plusSeconds(3600);
        return Policies.named("stockholm").check(content, Question.at(sameDay).explained()).findings().stream()
                .filter(finding -> finding.clause().id().startsWith("STO-RAP-"))
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(Finding::outcome)
                .toList();
    }

    @Test
    void saysNothingOfTheTimeBeforeThePolicy() {
        assertThat(StockholmReporting.draft(CaseDocument.of(content()), Instant.parse("2020-05-20T10:00:00Z"))
                        .lines())
                .isEmpty();
    }

    @Test
    void tellsWhatWasWrongWithTheCase() {
        assertThat(StockholmReporting.draft(new CaseReader().read("{"), IN_FEBRUARY))
                .satisfies(draft -> assertThat(draft.lines()).isEmpty())
                .satisfies(draft -> assertThat(draft.errors()).hasSize(1));
    }
}
