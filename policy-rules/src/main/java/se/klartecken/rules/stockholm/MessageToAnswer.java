package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.AnsweringReadings.MOVE_IMPLIES_REMOVAL;
import static se.klartecken.rules.stockholm.AnsweringReadings.NO_ANSWER_REASON_REQUIRED;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;

/** An incoming message as the chapter on answering sees it. */
public final class MessageToAnswer extends MessageFacts {

    /** Reasons that the text knows: help is owed to a suitable extent, and what is gone cannot be answered. */
    private static final List<NoAnswerReason> ACCEPTED =
            List.of(NoAnswerReason.NOT_SUITABLE, NoAnswerReason.REMOVED, NoAnswerReason.OTHER);

    private final @Nullable CaseLink link;

    public MessageToAnswer(MessageIn message) {
        super(message);
        this.link = message.it().caseLink();
    }

    /** A question, unless a reason for not answering is on record or it is gone. */
    public Answer owedAnAnswer() {
        return question().and(leftForAReason().not()).and(goneIfKnown().not());
    }

    private Answer leftForAReason() {
        Answer recorded = reasonRecorded(ACCEPTED);
        return recorded.isUnknown() ? recorded.or(file().reads(NO_ANSWER_REASON_REQUIRED, Flag.FALSE)) : recorded;
    }

    /** Whether nobody answers because help is not owed to that extent. */
    public Answer leftUnansweredAsUnsuitable() {
        return question()
                .and(ServiceDuty.binds(message().account()))
                .and(reasonRecorded(List.of(NoAnswerReason.NOT_SUITABLE, NoAnswerReason.OTHER)))
                .and(answered().not());
    }

    public Answer foundUnsuitable() {
        return file().records().assessed("STO-SVA-5", subject());
    }

    public List<Step> answer() {
        return List.of(Step.ANSWER);
    }

    /** Whether the delay of this very answer was assessed; otherwise it is asked for once, about the account. */
    public Answer delayAssessed() {
        return message().it().undueDelay() == null ? Answer.FALSE : Answer.known(true, place("undueDelay"));
    }

    public Answer withoutUndueDelay() {
        return is(message().it().undueDelay(), "undueDelay").not();
    }

    public Answer belongsToPendingCase() {
        return relation(CaseRelation.PENDING_CASE);
    }

    public Answer startsNewCase() {
        return relation(CaseRelation.NEW_CASE);
    }

    /** Moved means that there is a case for it over there. */
    private Answer movedToCaseHandling() {
        return any(
                        link == null ? null : link.movedAt(),
                        linkPlace(),
                        "movedAt",
                        (at, place) -> Answer.known(true, place))
                .and(states(link == null ? null : link.caseRef(), linkPlace(), "caseRef"));
    }

    /** Whether it is there, and gone from here where moving it is read to mean that. */
    public Answer movedAway() {
        return movedToCaseHandling().and(goneIfThatIsImplied());
    }

    private Answer goneIfThatIsImplied() {
        Answer implied = file().reads(MOVE_IMPLIES_REMOVAL, Flag.TRUE);
        return implied.isTrue() ? gone().resting(implied) : implied.not();
    }

    public List<Step> move() {
        var steps = new ArrayList<Step>();
        if (!movedToCaseHandling().isTrue()) {
            steps.add(Step.MOVE_TO_CASE);
        }
        if (file().reading(MOVE_IMPLIES_REMOVAL) == Flag.TRUE && !gone().isTrue()) {
            steps.add(Step.REMOVE);
        }
        return steps;
    }

    public Answer inCaseHandling() {
        return relation(CaseRelation.NONE).not().and(movedToCaseHandling());
    }

    /** Whether it is handled as cases are. */
    public Answer handledAsCase() {
        return is(link == null ? null : link.handledByRoutine(), linkPlace(), "handledByRoutine");
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }

    /** Removal matters only where it is on record: a question without a record of moderation is still there to answer. */
    private Answer goneIfKnown() {
        return message().it().moderation() == null ? Answer.FALSE : gone();
    }

    private Answer relation(CaseRelation relation) {
        return holds(link == null ? null : link.relation(), linkPlace(), "relation", relation::equals);
    }

    private Place linkPlace() {
        return place("caseLink");
    }
}
