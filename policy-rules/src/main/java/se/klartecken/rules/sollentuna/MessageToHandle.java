package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.CRISIS_SUSPENDS;
import static se.klartecken.rules.sollentuna.ForumReadings.SOLLENTUNA_DOCUMENT_BEFORE_REMOVAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.CaseLink;
import se.klartecken.model.Forwarding;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.sollentuna.ForumReadings.CrisisSuspends;

/** An incoming message that the designated employee answers for. */
public final class MessageToHandle extends MessageFacts {

    private final @Nullable MessageRouting routing;
    private final CrisisMatter crisis;
    private final Removal removal;

    public MessageToHandle(MessageIn message) {
        super(message);
        this.routing = message.it().routing();
        this.removal = new Removal(message.it(), message.subject().place());
        this.crisis = new CrisisMatter(
                message.account(), message.subject(), message.it().crisisRelated());
    }

    /** Whether the rules hold for it: in a crisis they cease for what is connected with it. */
    public Answer rulesHold() {
        return suspended().not();
    }

    /** Whether it came in during a crisis that it is connected with, or is looked at during one. */
    private Answer suspended() {
        return crisis.at(message().it().receivedAt()).or(crisis.at(file().asOf()));
    }

    /** Whether anything was done with it, or at least decided about it. */
    public Answer handled() {
        Answer done = answered().or(gone()).or(moved()).or(handedOn());
        return done.isTrue() ? done : holds(message().it().handling(), "handling", it -> it != MessageHandling.NONE);
    }

    private Answer moved() {
        CaseLink link = message().it().caseLink();
        return any(
                link == null ? null : link.movedAt(),
                place("caseLink"),
                "movedAt",
                (at, place) -> Answer.known(true, place));
    }

    private Answer handedOn() {
        return anyForwarding((forwarding, at) -> Answer.known(true, at));
    }

    public Answer noCaseHandledInMedium() {
        return is(message().it().handledInMedium(), "handledInMedium").not();
    }

    /** What the law forbids must go; and what went without any ground is for a person to look at. */
    public Answer unlawfulOrRemovedWithoutGround() {
        return leftToAPersonInCrisis(removal.unlawful()).or(removedWithoutGround());
    }

    public Answer goneWithGround() {
        return goneInOrder().and(removedWithoutGround().not());
    }

    /** Whether it is gone, and documented before where the paragraph on documents is read to ask for that. */
    public Answer goneInOrder() {
        Answer document = file().reads(SOLLENTUNA_DOCUMENT_BEFORE_REMOVAL, Flag.TRUE);
        Answer gone = gone();
        return document.isTrue() && gone.isTrue()
                ? gone.and(documentedBefore()).resting(document)
                : gone.resting(document);
    }

    /** Nobody can document first what its author takes away. */
    private Answer documentedBefore() {
        Optional<Instant> documented = first(ModerationKind.DOCUMENTED).map(ModerationEvent::at);
        boolean before = removal.standing()
                .flatMap(event -> documented.filter(at -> !at.isAfter(event.at())))
                .isPresent();
        return stated(before || !removal.byAccount());
    }

    /** A crisis lifts this, which no law demands. */
    private Answer removedWithoutGround() {
        if (message().it().moderation() == null || !removal.byAccount()) {
            return message().it().moderation() == null ? Answer.FALSE : stated(false);
        }
        Answer ground = removal.hasGround();
        Answer without = ground.isFalse() ? Answer.open(place("moderation")).resting(ground) : ground.not();
        return without.and(rulesHold());
    }

    public Answer sensitive() {
        return leftToAPersonInCrisis(removal.sensitive());
    }

    public Answer secret() {
        return leftToAPersonInCrisis(removal.secret());
    }

    /** A municipal rule cannot switch the law off: in a crisis such content is for a person to judge. */
    private Answer leftToAPersonInCrisis(Answer applies) {
        Answer suspended = suspended();
        Answer all = file().reads(CRISIS_SUSPENDS, CrisisSuspends.ALL);
        if (all.isTrue()) {
            return applies.and(suspended.not()).resting(all);
        }
        return applies.isTrue() && !suspended.isFalse()
                ? CrisisMatter.cited(
                        applies.and(suspended.isTrue() ? Answer.open(place("crisisRelated")) : suspended.not())
                                .resting(all))
                : applies;
    }

    /** While it is there, what has to come first can still come first. */
    public Answer stillThere() {
        return gone().not();
    }

    public List<Step> remove() {
        boolean document = file().reading(SOLLENTUNA_DOCUMENT_BEFORE_REMOVAL) == Flag.TRUE
                && first(ModerationKind.DOCUMENTED).isEmpty();
        if (gone().isTrue()) {
            return List.of();
        }
        return document ? List.of(Step.DOCUMENT, Step.REMOVE) : List.of(Step.REMOVE);
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }

    public Answer importantForOthers() {
        return is(routing == null ? null : routing.judgedImportant(), routingPlace(), "judgedImportant")
                .and(rulesHold());
    }

    public Answer takesSpecialCompetence() {
        return question()
                .and(is(
                        routing == null ? null : routing.requiresSpecialCompetence(),
                        routingPlace(),
                        "requiresSpecialCompetence"))
                .and(rulesHold());
    }

    /** Whether it went to the committee that should have it. */
    public Answer forwarded() {
        return anyForwarding((forwarding, at) -> is(forwarding.rightCommittee(), at, "rightCommittee"));
    }

    /** A question that takes special competence and has been forwarded at all. */
    public Answer forwardedForCompetence() {
        return takesSpecialCompetence().and(anyForwarding((forwarding, at) -> Answer.known(true, at)));
    }

    /** Such a question once there is an answer to publish. */
    public Answer answeredByOthers() {
        return forwardedForCompetence()
                .and(anyForwarding((forwarding, at) -> Answer.known(
                        forwarding.answerReceivedAt() != null || published(forwarding),
                        forwarding.answerReceivedAt() == null ? at : at.at("answerReceivedAt"))));
    }

    public Answer askerTold() {
        return anyForwarding((forwarding, at) -> Answer.known(
                forwarding.askerToldAt() != null, forwarding.askerToldAt() == null ? at : at.at("askerToldAt")));
    }

    /** Whether the answer was published, and not before the asker was told. */
    public Answer answerPublished() {
        return anyForwarding((forwarding, at) ->
                Answer.known(publishedInOrder(forwarding), published(forwarding) ? at.at("answerPublishedAt") : at));
    }

    /** Whether the answer is still to be published. */
    public Answer answerToCome() {
        return anyForwarding((forwarding, at) -> Answer.known(published(forwarding), at))
                .not();
    }

    private static boolean published(Forwarding forwarding) {
        return forwarding.answerPublishedAt() != null;
    }

    private static boolean publishedInOrder(Forwarding forwarding) {
        return forwarding.answerPublishedAt() != null
                && forwarding.askerToldAt() != null
                && !forwarding.answerPublishedAt().isBefore(forwarding.askerToldAt());
    }

    /** What is left of forwarding, telling and publishing, in that order. */
    public List<Step> routingLeft() {
        var steps = new ArrayList<Step>();
        if (!forwarded().isTrue()) {
            steps.add(Step.FORWARD);
        }
        if (!askerTold().isTrue()) {
            steps.add(Step.TELL_ASKER);
        }
        if (answeredByOthers().isTrue() && answerToCome().isTrue()) {
            steps.add(Step.PUBLISH_ANSWER);
        }
        return steps;
    }

    public List<Step> forward() {
        return List.of(Step.FORWARD);
    }

    private Answer anyForwarding(Ask<Forwarding> ask) {
        return any(routing == null ? null : routing.forwardings(), routingPlace(), "forwardings", ask);
    }

    private Place routingPlace() {
        return place("routing");
    }
}
