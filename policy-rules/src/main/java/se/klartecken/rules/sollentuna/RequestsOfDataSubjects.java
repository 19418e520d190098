package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.DATA_SUBJECT_REQUEST_OUTER_LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.DataSubjectRequest;
import se.klartecken.model.RequestAction;
import se.klartecken.model.RequestActionKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.RoleReadings.OuterLimit;

/** What people have asked for whose data is on an account, and what was done about it. */
public final class RequestsOfDataSubjects extends View {

    private final @Nullable List<DataSubjectRequest> requests;

    public RequestsOfDataSubjects(AccountIn account) {
        super(account.file(), account.subject());
        this.requests = account.it().dataSubjectRequests();
    }

    public Answer hasUnlawfulData() {
        return any(
                requests,
                subject().place(),
                "dataSubjectRequests",
                (request, at) -> underTheRules(request, at).and(is(request.foundUnlawful(), at, "foundUnlawful")));
    }

    private Answer underTheRules(DataSubjectRequest request, Place at) {
        return Answer.known(hasCome(request.receivedAt()), at.at("receivedAt"))
                .and(file().inForceAt(request.receivedAt(), at.at("receivedAt")));
    }

    /** Whether data that was found unlawful was rectified, blocked or erased; a refusal is for a person to judge. */
    public Answer requestsActedOn() {
        return everyRequest(this::actedOn);
    }

    private Answer actedOn(DataSubjectRequest request, Place at) {
        Answer lawful = is(request.foundUnlawful(), at, "foundUnlawful").not();
        Answer acted = any(
                request.actions(),
                at,
                "actions",
                (action, actionAt) -> Answer.known(hasCome(action.at()), actionAt.at("at"))
                        .and(Answer.known(action.kind() != RequestActionKind.REFUSED, actionAt.at("kind")))
                        .and(withinTheOuterLimit(request, action, actionAt)));
        return lawful.or(acted.isFalse() ? acted.or(leftOpen(request, at)) : acted);
    }

    /** A refusal needs a person to judge it; and after the record's end the limit may have been kept unseen. */
    private Answer leftOpen(DataSubjectRequest request, Place at) {
        List<RequestActionKind> done = request.actions() == null
                ? List.of()
                : request.actions().stream()
                        .filter(action -> hasCome(action.at()))
                        .map(RequestAction::kind)
                        .distinct()
                        .toList();
        if (done.equals(List.of(RequestActionKind.REFUSED))) {
            return Answer.open(at.at("actions"));
        }
        boolean limitPassedUnseen = isPast(request, file().asOf()) && !isPast(request, file().recordedUntil());
        return limitPassedUnseen ? Answer.missing(at.at("actions")) : Answer.FALSE;
    }

    /** The text states no limit; article 12.3 of the GDPR, where it is brought in, one month. */
    private Answer withinTheOuterLimit(DataSubjectRequest request, RequestAction action, Place at) {
        return Answer.known(!isPast(request, action.at()), at.at("at")).resting(limited());
    }

    private Answer limited() {
        return file().reads(DATA_SUBJECT_REQUEST_OUTER_LIMIT, OuterLimit.GDPR_ONE_MONTH);
    }

    /** Whether the month had ended; a request from before the GDPR has none. */
    private boolean isPast(DataSubjectRequest request, Instant at) {
        LocalDate received = CaseFile.dayOf(request.receivedAt());
        Instant end =
                received.plusMonths(1).plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant();
        return limited().isTrue() && !received.isBefore(Sollentuna.GDPR) && !at.isBefore(end);
    }

    /** Whether requests not acted on can still be acted on in time: without a limit, always. */
    public Answer requestsStillInTime() {
        return everyRequest((request, at) ->
                        actedOn(request, at).or(Answer.known(!isPast(request, file().asOf()), at.at("receivedAt"))))
                .resting(limited());
    }

    private Answer everyRequest(Ask<DataSubjectRequest> ask) {
        Place at = subject().place().at("dataSubjectRequests");
        return requests == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        requests,
                        at,
                        (request, place) -> underTheRules(request, place).not().or(ask.of(request, place))));
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }
}
