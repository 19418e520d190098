package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.DialogueReadings.REPLY_OWED_TO_COMMENTS;

import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.stockholm.DialogueReadings.ReplyOwedToComments;

/** What somebody wrote, as the principle of dialogue sees it. */
public final class MessageInDialogue extends MessageFacts {

    /** The reasons for not answering that the principle names as none. */
    private static final List<NoAnswerReason> NO_REASONS =
            List.of(NoAnswerReason.TONE, NoAnswerReason.SUBJECT, NoAnswerReason.CHANNEL);

    public MessageInDialogue(MessageIn message) {
        super(message);
    }

    /** A question has a clause of its own. */
    public Answer noQuestion() {
        return question().not();
    }

    /** Whether anything was decided about it or done with it. What was left is for a person to look at. */
    public Answer handled() {
        MessageHandling handling = message().it().handling();
        Answer decided = holds(handling, "handling", it -> it != MessageHandling.NONE);
        Answer done = decided.isTrue() ? decided : decided.or(doneAnyhow());
        return done.isFalse() ? done.or(assessed().isUnknown() ? left() : assessed()) : done;
    }

    private Answer doneAnyhow() {
        return answered().or(gone()).or(moved());
    }

    private Answer moved() {
        var link = message().it().caseLink();
        Place at = place("caseLink").at("movedAt");
        return link == null || link.movedAt() == null
                ? Answer.FALSE
                : Answer.known(!link.movedAt().isEmpty(), at);
    }

    private Answer assessed() {
        return file().records().assessed("STO-DIA-4", subject());
    }

    private Answer left() {
        Answer required = file().reads(REPLY_OWED_TO_COMMENTS, ReplyOwedToComments.REQUIRED);
        return switch (file().reading(REPLY_OWED_TO_COMMENTS)) {
            case REQUIRED -> required.not();
            case REVIEW -> Answer.open(place("handling")).resting(required);
            case OFF -> required.not();
        };
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }

    /** Whether a reason for not answering is on record. */
    public Answer leftUnanswered() {
        return reasonRecorded(List.of(NoAnswerReason.values()));
    }

    /** Whether that reason is none of those that the principle rules out: tone, subject, way in. */
    public Answer forAnotherReason() {
        return reasonRecorded(NO_REASONS).not();
    }
}
