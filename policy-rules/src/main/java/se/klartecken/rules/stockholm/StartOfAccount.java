package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.StartReadings.JOINT_ACCOUNT_OWNER;
import static se.klartecken.rules.stockholm.StartReadings.SAME_DAY_DECISION_OK;
import static se.klartecken.rules.stockholm.StartReadings.START_DECISION_FOR_EXISTING_ACCOUNTS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.model.DelegatedDecision;
import se.klartecken.model.Delegation;
import se.klartecken.model.Role;
import se.klartecken.model.StartDecision;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.StartReadings.JointAccountOwner;

/** An account as the chapter on starting accounts sees it: how it was decided on. */
public final class StartOfAccount extends View {

    private final AccountIn account;
    private final @Nullable AccountStart start;

    public StartOfAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.start = account.it().start();
    }

    /** Whether it was started on or after the day of adoption, or the decision is asked of older accounts, too. */
    public Answer startedUnderThePolicy() {
        LocalDate day = start == null ? null : start.startedOn();
        Answer sinceAdoption = holds(day, startPlace(), "startedOn", it -> !it.isBefore(Stockholm.ADOPTED));
        return sinceAdoption.or(file().reads(START_DECISION_FOR_EXISTING_ACCOUNTS, Flag.TRUE));
    }

    /** Whether it has yet to start, so that there is still time to decide. */
    public Answer toCome() {
        LocalDate day = start == null ? null : start.startedOn();
        return Answer.known(day != null && !hasCome(day), startPlace().at("startedOn"));
    }

    public List<Step> decide() {
        return List.of(Step.DECIDE);
    }

    /** Whether each owner decided on it in time. */
    public Answer startDecided() {
        List<String> others = account.it().jointOwners();
        if (others != null && others.isEmpty()) {
            return decidedBy(account.owner())
                    .and(Answer.known(true, subject().place().at("jointOwners")));
        }
        Answer lead = file().reads(JOINT_ACCOUNT_OWNER, JointAccountOwner.LEAD);
        return (lead.isTrue() ? decidedBy(account.owner()) : decidedByAll()).resting(lead);
    }

    private Answer decidedByAll() {
        return Answer.allOf(account.owners().stream().map(this::decidedBy).toList())
                .and(holds(account.it().jointOwners(), "jointOwners", it -> true));
    }

    private Answer decidedBy(OrganisationIn owner) {
        List<StartDecision> decisions = start == null ? null : start.decisions();
        return any(decisions, startPlace(), "decisions", (decision, place) -> decides(decision, place, owner));
    }

    private Answer decides(StartDecision decision, Place place, OrganisationIn owner) {
        return holds(decision.organisation(), place, "organisation", owner.it().id()::equals)
                .and(noLaterThanStart(decision, place))
                .and(byTheRightLevel(decision, place, owner));
    }

    private Answer noLaterThanStart(StartDecision decision, Place place) {
        LocalDate started = start == null ? null : start.startedOn();
        if (decision.decidedOn() == null || started == null) {
            return holds(decision.decidedOn(), place, "decidedOn", it -> true)
                    .and(holds(started, startPlace(), "startedOn", it -> true));
        }
        boolean inTime = hasCome(decision.decidedOn())
                && (isOlderThanThePolicy(started) || !decision.decidedOn().isAfter(started));
        Answer compared = Answer.known(inTime, place.at("decidedOn"))
                .and(Answer.known(inTime, startPlace().at("startedOn")));
        return decision.decidedOn().equals(started) && !isOlderThanThePolicy(started)
                ? compared.and(file().reads(SAME_DAY_DECISION_OK, Flag.TRUE))
                : compared;
    }

    /** Where a decision is asked of these, too, it can only have come since. */
    private static boolean isOlderThanThePolicy(LocalDate started) {
        return started.isBefore(Stockholm.ADOPTED);
    }

    private Answer byTheRightLevel(StartDecision decision, Place place, OrganisationIn owner) {
        return holds(decision.decidedByRole(), place, "decidedByRole", Role.DIRECTOR::equals)
                .or(delegated(decision, place, owner));
    }

    private static Answer delegated(StartDecision decision, Place place, OrganisationIn owner) {
        return any(
                owner.it().delegations(),
                owner.subject().place(),
                "delegations",
                (delegation, at) -> covers(delegation, at, decision, place));
    }

    private static Answer covers(Delegation delegation, Place at, StartDecision decision, Place place) {
        return Answer.known(delegation.decision() == DelegatedDecision.SOCIAL_MEDIA_START, at.at("decision"))
                .and(sameLevel(delegation, at, decision, place))
                .and(validOn(decision.decidedOn(), delegation, at, place));
    }

    private static Answer sameLevel(Delegation delegation, Place at, StartDecision decision, Place place) {
        Answer level = holds(delegation.level(), at, "level", it -> true);
        Answer role = holds(decision.decidedByRole(), place, "decidedByRole", it -> true);
        return level.and(role).isTrue() && delegation.level() != decision.decidedByRole()
                ? level.and(role).not()
                : level.and(role);
    }

    private static Answer validOn(@Nullable LocalDate day, Delegation delegation, Place at, Place decisionPlace) {
        if (day == null) {
            return Answer.missing(decisionPlace.at("decidedOn"));
        }
        Answer begun = holds(delegation.validFrom(), at, "validFrom", it -> !it.isAfter(day));
        LocalDate end = delegation.validUntil();
        return end == null ? begun : begun.and(Answer.known(!end.isBefore(day), at.at("validUntil")));
    }

    private Place startPlace() {
        return subject().place().at("start");
    }
}
