package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.DATA_SUBJECT_REQUEST_OUTER_LIMIT;
import static se.klartecken.rules.sollentuna.RoleReadings.MIN_OTHER_CREDENTIAL_HOLDERS;
import static se.klartecken.rules.sollentuna.RoleReadings.ROLE_BASED_ACCESS_SATISFIES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.AccessKind;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.CredentialHolder;
import se.klartecken.model.DataSubjectRequest;
import se.klartecken.model.PersonDecision;
import se.klartecken.model.RequestAction;
import se.klartecken.model.RequestActionKind;
import se.klartecken.model.Responsibility;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.RoleReadings.MinOtherHolders;
import se.klartecken.rules.sollentuna.RoleReadings.OuterLimit;

/** Who answers for an account, who was told of it, and who can get into it. */
public final class RolesOnAccount extends View {

    private final AccountIn account;
    private final @Nullable AccountAccess access;
    private final @Nullable Responsibility responsibility;

    public RolesOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.access = account.it().access();
        this.responsibility = account.it().responsibility();
    }

    public Answer committeeAnswers() {
        return states(responsibility == null ? null : responsibility.committee(), responsibilityPlace(), "committee");
    }

    /** Whether the committee that answers for the content is the controller. */
    public Answer committeeIsController() {
        String controller = responsibility == null ? null : responsibility.dataController();
        String committee = responsibility == null ? null : responsibility.committee();
        Answer known = holds(committee, responsibilityPlace(), "committee", it -> true);
        return known.and(holds(
                controller,
                responsibilityPlace(),
                "dataController",
                it -> !it.isBlank() && (committee == null || it.equals(committee))));
    }

    public Answer personsDecidedOn() {
        return any(decisions(), accessPlace(), "decisions", (decision, at) -> Answer.known(true, at));
    }

    public Answer communicationsNotified() {
        return everyDecision(
                (decision, at) -> told(decision.communicationsNotifiedAt() != null, at, "communicationsNotifiedAt"));
    }

    public Answer committeeInformed() {
        return everyDecision((decision, at) -> told(decision.committeeInformedAt() != null, at, "committeeInformedAt"));
    }

    private static Answer told(boolean told, Place at, String property) {
        return Answer.known(told, told ? at.at(property) : at);
    }

    public List<Step> notifyThem() {
        return List.of(Step.NOTIFY);
    }

    private Answer everyDecision(Ask<PersonDecision> ask) {
        List<PersonDecision> decisions = decisions();
        Place at = accessPlace().at("decisions");
        return decisions == null ? Answer.missing(at) : Answer.allOf(each(decisions, at, ask));
    }

    /** Whether colleagues of those responsible can get in, from when the account was registered. */
    public Answer othersCanGetIn() {
        Answer two = file().reads(MIN_OTHER_CREDENTIAL_HOLDERS, MinOtherHolders.TWO);
        List<CredentialHolder> holders = access == null ? null : access.holders();
        Place at = accessPlace().at("holders");
        if (holders == null) {
            return Answer.missing(at);
        }
        Map<String, Answer> others = new LinkedHashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            // Somebody who is listed twice is one person, who got in as soon as either entry says.
            others.merge(holders.get(i).person(), isOther(holders.get(i), at.at(i)), Answer::or);
        }
        return Answer.atLeast(two.isTrue() ? 2 : 1, others.values(), Answer.known(false, at))
                .resting(two)
                .and(byPassword());
    }

    /** The text speaks of user name and password; roles of their own serve its purpose as well. */
    private Answer byPassword() {
        AccessKind kind = access == null ? null : access.kind();
        Answer rolesWillDo = file().reads(ROLE_BASED_ACCESS_SATISFIES, Flag.TRUE);
        return rolesWillDo.isTrue()
                ? rolesWillDo
                : holds(kind, accessPlace(), "kind", AccessKind.SHARED_CREDENTIALS::equals)
                        .resting(rolesWillDo);
    }

    private Answer isOther(CredentialHolder holder, Place at) {
        List<ResponsiblePerson> people = account.it().responsiblePersons();
        Place list = subject().place().at("responsiblePersons");
        Answer other = people == null
                ? Answer.missing(list)
                : Answer.known(people.stream().noneMatch(it -> it.id().equals(holder.person())), at.at("person"))
                        .resting(Answer.known(true, list));
        return other.and(sinceRegistration(holder, at));
    }

    private Answer sinceRegistration(CredentialHolder holder, Place at) {
        LocalDate registered = access == null ? null : access.registeredOn();
        if (registered == null || holder.since() == null) {
            return holds(holder.since(), at, "since", it -> true)
                    .and(holds(registered, accessPlace(), "registeredOn", it -> true));
        }
        boolean inTime = !holder.since().isAfter(registered);
        return Answer.known(inTime, at.at("since"))
                .and(Answer.known(inTime, accessPlace().at("registeredOn")));
    }

    public Answer hasUnlawfulData() {
        return any(
                account.it().dataSubjectRequests(),
                subject().place(),
                "dataSubjectRequests",
                (request, at) -> is(request.foundUnlawful(), at, "foundUnlawful"));
    }

    /** Whether data that was found unlawful was rectified, blocked or erased; a refusal is for a person to judge. */
    public Answer requestsActedOn() {
        List<DataSubjectRequest> requests = account.it().dataSubjectRequests();
        Place at = subject().place().at("dataSubjectRequests");
        return requests == null ? Answer.missing(at) : Answer.allOf(each(requests, at, this::actedOn));
    }

    private Answer actedOn(DataSubjectRequest request, Place at) {
        if (Boolean.FALSE.equals(request.foundUnlawful())) {
            return Answer.TRUE;
        }
        Answer acted = any(
                request.actions(),
                at,
                "actions",
                (action, actionAt) -> Answer.known(action.kind() != RequestActionKind.REFUSED, actionAt.at("kind"))
                        .and(withinTheOuterLimit(request, action, actionAt)));
        boolean refused = request.actions() != null
                && request.actions().stream().anyMatch(action -> action.kind() == RequestActionKind.REFUSED);
        return acted.isFalse() && refused ? acted.or(Answer.open(at.at("actions"))) : acted;
    }

    /** The text states no limit; article 12.3 of the GDPR, where it is brought in, one month. */
    private Answer withinTheOuterLimit(DataSubjectRequest request, RequestAction action, Place at) {
        Answer month = file().reads(DATA_SUBJECT_REQUEST_OUTER_LIMIT, OuterLimit.GDPR_ONE_MONTH);
        return month.isTrue()
                ? Answer.known(!action.at().isAfter(oneMonthAfter(request)), at.at("at"))
                        .resting(month)
                : month.not();
    }

    private static Instant oneMonthAfter(DataSubjectRequest request) {
        return CaseFile.dayOf(request.receivedAt())
                .plusMonths(1)
                .plusDays(1)
                .atStartOfDay(CaseFile.ZONE)
                .toInstant()
                .minusNanos(1);
    }

    /** Whether requests not acted on can still be acted on in time: without a limit, always. */
    public Answer requestsStillInTime() {
        Answer month = file().reads(DATA_SUBJECT_REQUEST_OUTER_LIMIT, OuterLimit.GDPR_ONE_MONTH);
        List<DataSubjectRequest> requests = account.it().dataSubjectRequests();
        Place at = subject().place().at("dataSubjectRequests");
        if (!month.isTrue() || requests == null) {
            return month.not();
        }
        return Answer.allOf(each(
                        requests,
                        at,
                        (request, requestAt) -> actedOn(request, requestAt)
                                .or(Answer.known(
                                        !file().asOf().isAfter(oneMonthAfter(request)), requestAt.at("receivedAt")))))
                .resting(month);
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

    private Place responsibilityPlace() {
        return subject().place().at("responsibility");
    }
}
