package se.klartecken.benchmarks.floor;

import se.klartecken.model.CaseRelation;
import se.klartecken.report.Outcome;

/** An incoming message with its replies and what else was done about it, as a fact. */
public final class MessageFact implements Fact {

    private final Handling message;

    MessageFact(Handling message) {
        this.message = message;
    }

    @Override
    public String pointer() {
        return message.spot().pointer();
    }

    /** Whether a comment was handled. */
    public Outcome handling() {
        return FindingList.outcome(Tri.of(!message.isQuestion()), AnswerRules.handled(message), Outcome.PENDING);
    }

    /** Whether it was left unanswered for none of the reasons that are none. */
    public Outcome refusal() {
        return FindingList.outcome(
                AnswerRules.leftUnanswered(message), AnswerRules.forAnotherReason(message), Outcome.VIOLATED);
    }

    /** Whether a question was answered. */
    public Outcome answer() {
        return FindingList.outcome(AnswerRules.owed(message), message.answered(), Outcome.PENDING);
    }

    /** Whether an answer whose delay was assessed came without undue delay. */
    public Outcome delay() {
        Boolean undue = message.it().undueDelay();
        return FindingList.outcome(Tri.of(undue != null), Tri.of(undue).not(), Outcome.VIOLATED);
    }

    /** Whether what belongs to a pending case was moved there. */
    public Outcome pendingCase() {
        return moved(CaseRelation.PENDING_CASE);
    }

    /** Whether what starts a new case was moved there. */
    public Outcome newCase() {
        return moved(CaseRelation.NEW_CASE);
    }

    private Outcome moved(CaseRelation asked) {
        return FindingList.outcome(CaseRules.relates(message, asked), CaseRules.moved(message), Outcome.PENDING);
    }
}
