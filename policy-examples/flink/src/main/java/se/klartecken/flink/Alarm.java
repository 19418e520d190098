package se.klartecken.flink;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.Objects;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/**
 * A deadline that was missed.
 *
 * @param id of the finding, the same from run to run
 * @param clause id of the clause that was not followed
 * @param account id of the account
 * @param message id of the message
 * @param dueAt when it was due, with the offset of Stockholm
 * @param policy name of the policy
 * @param ruleSetDigest what it was judged by
 */
public record Alarm(
        String id, String clause, String account, String message, String dueAt, String policy, String ruleSetDigest) {

    static Alarm of(Finding missed, Subject subject, Report report) {
        Deadline deadline = Objects.requireNonNull(missed.deadline(), "what has no time is never missed");
        return new Alarm(
                missed.id(),
                missed.clause().id(),
                subject.account(),
                subject.id(),
                ISO_OFFSET_DATE_TIME.format(deadline.dueAt()),
                report.policy(),
                report.ruleSetDigest());
    }

    String json() {
        return Json.line(Json.ordered(
                "id", id,
                "clause", clause,
                "account", account,
                "message", message,
                "dueAt", dueAt,
                "policy", policy,
                "ruleSetDigest", ruleSetDigest));
    }
}
