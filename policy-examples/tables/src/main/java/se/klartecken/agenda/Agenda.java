package se.klartecken.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.calendar.Deadline;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/**
 * What has a time in a case at one instant.
 *
 * @param report what the policy said; {@code checkedAt} is the instant for which all of this holds
 * @param open findings with a deadline of which something is left to do or to learn, the earliest first
 * @param yearly duties that come back every year
 */
public record Agenda(Report report, List<Finding> open, List<YearlyDuty> yearly) {

    public Agenda {
        open = List.copyOf(open);
        yearly = List.copyOf(yearly);
    }

    /**
     * Asks a policy about a case.
     *
     * @throws RuntimeException as {@link Policy#check(CaseDocument, Question)} does
     */
    public static Agenda of(Policy policy, CaseDocument document, Question question) {
        Report report = policy.check(document, question);
        List<Finding> open = report.findings().stream()
                .filter(Agenda::isOpen)
                .sorted(Comparator.comparing(finding -> due(finding).dueAt().toInstant()))
                .toList();
        boolean isJudged = report.checkedAt() != null && document.content() != null;
        return new Agenda(
                report,
                open,
                isJudged ? YearlyDuties.of(policy, document, Objects.requireNonNull(report.checkedAt())) : List.of());
    }

    /** What was done too late is over; what was never done, or may not have been, is not. */
    private static boolean isOpen(Finding finding) {
        boolean isOver =
                finding.outcome() == Outcome.VIOLATED && finding.remedy().isEmpty();
        return finding.deadline() != null && finding.outcome().callsForAction() && !isOver;
    }

    static Deadline due(Finding finding) {
        return Objects.requireNonNull(finding.deadline(), "only findings with a deadline are in an agenda");
    }
}
