package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.DATA_SUBJECT_REQUEST_OUTER_LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.DataSubjectRequest;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.RequestAction;
import se.klartecken.model.RequestActionKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.RoleReadings.OuterLimit;

/** Who was told of those who may act on an account, and what was done at the request of those whose data is there. */
public final class RolesOnAccount extends View {

    private final AccountIn account;
    private final @Nullable AccountAccess access;

    public RolesOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.access = account.it().access();
    }

    /** Whether there is a decision of which to tell: one that has been taken, and under the rules. */
    public Answer personsDecidedOn() {
        return any(decisions(), accessPlace(), "decisions", this::taken);
    }

    public Answer communicationsNotified() {
        return everyDecision(
                (decision, at) -> told(decision.communicationsNotifiedAt(), at, "communicationsNotifiedAt"));
    }

    public Answer committeeInformed() {
        return everyDecision((decision, at) -> told(decision.committeeInformedAt(), at, "committeeInformedAt"));
    }

    /** An act is judged by the rules of its day; a day that is not recorded is taken for one of theirs. */
    private Answer taken(PersonDecision decision, Place at) {
        LocalDate day = decision.decidedOn();
        return day == null
                ? Answer.known(true, at)
                : Answer.known(hasCome(day), at.at("decidedOn")).and(file().inForceAt(day, at.at("decidedOn")));
    }

    private Answer told(@Nullable Instant told, Place at, String property) {
        return Answer.known(hasCome(told), told == null ? at : at.at(property));
    }

    public List<Step> notifyThem() {
        return List.of(Step.NOTIFY);
    }

    private Answer everyDecision(Ask<PersonDecision> ask) {
        List<PersonDecision> decisions = decisions();
        Place at = accessPlace().at("decisions");
        return decisions == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        decisions,
                        at,
                        (decision, place) -> taken(decision, place).not().or(ask.of(decision, place))));
    }

    public Answer hasUnlawfulData() {
        return any(
                account.it().dataSubjectRequests(),
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
        List<DataSubjectRequest> requests = account.it().dataSubjectRequests();
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

    private @Nullable List<PersonDecision> decisions() {
        return access == null ? null : access.decisions();
    }

    private Place accessPlace() {
        return subject().place().at("access");
    }
}
