package se.klartecken.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.calendar.DayOff;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.PublicHoliday;
import se.klartecken.calendar.Segment;
import se.klartecken.calendar.SkippedDay;
import se.klartecken.calendar.UncountedDay;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.SubjectKind;
import se.klartecken.clause.Text;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

/** Reports of an invented policy, with everything in them that a report can hold. */
public final class Reports {

    private static final Text NOTE = new Text("Detta är en anmärkning.", "This is a note.");

    private Reports() {}

    /** A finding about the case itself, two about one message, and one that rests on the organisation's own value. */
    public static Report full() {
        return report(
                List.of(
                        finding(
                                clause("EX-1", Obligation.MUST, "p4 s1"),
                                "EX-1@",
                                Outcome.VIOLATED,
                                "",
                                List.of("/asOf"),
                                List.of()),
                        question(Outcome.PENDING, deadline(true)),
                        local(),
                        finding(
                                clause("EX-4", Obligation.SHOULD, "p2 b3 s1"),
                                "EX-4@facebook/m\u001b1",
                                Outcome.NEEDS_REVIEW,
                                "/accounts/0/messages/0",
                                List.of(),
                                List.of("/accounts/0/messages/0/kind"))),
                List.of());
    }

    static Report report(List<Finding> findings, List<InputError> errors) {
        return Report.of(
                "exempel",
                "2020-05-04",
                "sha256:00ff",
                Instant.parse("2026-04-07T07:00:00Z"),
                findings,
                errors,
                List.of(NOTE));
    }

    /** A case of which one post could not be read. */
    static Report withAnError() {
        return report(
                List.of(), List.of(new InputError(InputErrorCode.WRONG_TYPE, "/accounts/0/posts/1/text", "a text")));
    }

    /** A case that could not be read at all. */
    public static Report unread() {
        return Report.of(
                "exempel",
                "2020-05-04",
                "sha256:00ff",
                null,
                List.of(),
                List.of(new InputError(InputErrorCode.NOT_JSON, "", "JSON")),
                List.of());
    }

    static Clause clause(String id, Obligation obligation, String locator) {
        return new Clause(
                id,
                new Citation("Exempelpolicy", "Dialog", locator),
                obligation,
                Set.of(SubjectKind.MESSAGE),
                DecidedBy.RULE,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                new Text("Frågor ska besvaras.", "Questions must be answered."));
    }

    static Finding finding(
            Clause clause, String id, Outcome outcome, String subject, List<String> because, List<String> missing) {
        return new Finding(
                id,
                clause,
                List.of(),
                outcome,
                Basis.TEXT,
                subject,
                clause.text(),
                because,
                missing,
                Map.of(),
                null,
                List.of(),
                null);
    }

    private static Finding question(Outcome outcome, Deadline deadline) {
        Clause clause = clause("EX-2", Obligation.MUST_NOT, "row 7");
        return new Finding(
                "EX-2@facebook/m0",
                clause,
                List.of("EX-8", "EX-9"),
                outcome,
                Basis.TEXT,
                "/accounts/0/messages/0",
                new Text(
                        "Den här meningen är så lång som den får vara för att få plats på en enda rad i en sådan rapport.",
                        "This sentence is so long that it doesn't fit on one single line of a report in plain text at all."),
                List.of("/accounts/0/messages/0/kind", "/accounts/0/messages/0/replies"),
                List.of(),
                Map.of("zulu", "LAST", "alpha", "FIRST"),
                deadline,
                List.of(Step.DOCUMENT, Step.REMOVE),
                null);
    }

    private static Finding local() {
        Clause clause = clause("EX-3", Obligation.MUST, "p1");
        return new Finding(
                "EX-3@facebook/m0#ANSWER",
                clause,
                List.of(),
                Outcome.VIOLATED,
                Basis.LOCAL,
                "/accounts/0/messages/0",
                new Text("Enligt egen rutin.", "By a routine of its own."),
                List.of("/organisations/0/localValues/0"),
                List.of(),
                Map.of(),
                null,
                List.of(),
                null);
    }

    /** Asked on Maundy Thursday 2026 and due by the end of the Tuesday after Easter. */
    public static Deadline deadline(boolean dueAtInTime) {
        return new Deadline(
                at("2026-04-02T15:30:00+02:00"),
                at("2026-04-07T17:00:00+02:00"),
                dueAtInTime,
                ZoneId.of("Europe/Stockholm"),
                List.of(
                        new Segment(at("2026-04-07T08:00:00+02:00"), at("2026-04-07T12:00:00+02:00")),
                        new Segment(at("2026-04-07T13:15:00+02:00"), at("2026-04-07T17:00:05+02:00"))),
                List.of(
                        new SkippedDay(LocalDate.of(2026, 4, 2), UncountedDay.DAY_OF_RECEIPT),
                        new SkippedDay(LocalDate.of(2026, 4, 3), new DayOff.OnPublicHoliday(PublicHoliday.GOOD_FRIDAY)),
                        new SkippedDay(LocalDate.of(2026, 4, 5), DayOff.Ordinary.SUNDAY)),
                WorkingDayCounting.FOLLOWING_WORKING_DAY,
                WorkingDayCounting.FOLLOWING_WORKING_DAY);
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }
}
