package se.klartecken.benchmarks.floor;

import java.util.List;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.OrganisationKind;
import se.klartecken.report.Step;

/** Stockholm's clauses on dialogue and on answering. */
final class AnswerRules {

    private static final List<NoAnswerReason> ALL = List.of(NoAnswerReason.values());
    private static final List<NoAnswerReason> NO_REASONS =
            List.of(NoAnswerReason.TONE, NoAnswerReason.SUBJECT, NoAnswerReason.CHANNEL);
    private static final List<NoAnswerReason> ACCEPTED =
            List.of(NoAnswerReason.NOT_SUITABLE, NoAnswerReason.REMOVED, NoAnswerReason.OTHER);
    private static final List<NoAnswerReason> UNSUITABLE = List.of(NoAnswerReason.NOT_SUITABLE, NoAnswerReason.OTHER);
    private static final List<Step> HANDLE = List.of(Step.HANDLE);
    private static final List<Step> ANSWER = List.of(Step.ANSWER);

    private final Words handled;
    private final Words tone;
    private final Words unsuitable;
    private final Words answered;
    private final Words delay;

    AnswerRules(Wording wording) {
        this.handled = wording.of("STO-DIA-4");
        this.tone = wording.of("STO-DIA-5");
        this.unsuitable = wording.of("STO-SVA-5");
        this.answered = wording.of("STO-SVA-7");
        this.delay = wording.of("STO-SVA-8");
    }

    void check(Handling message, FindingList found) {
        isHandled(message, found);
        isNotRefusedForItsTone(message, found);
        isUnsuitable(message, found);
        isAnswered(message, found);
        isNotDelayed(message, found);
    }

    /** What was left without anything done is for a person to look at. */
    private void isHandled(Handling message, FindingList found) {
        Tri applies = Tri.of(!message.isQuestion());
        Tri done = done(message);
        if (found.isSilentOn(applies, done)) {
            return;
        }
        var receipt = new Receipt().because(message.at("/kind"));
        if (applies == Tri.YES) {
            writeDone(message, done, receipt);
        }
        found.owed(handled, message.spot(), applies, doneOrLeft(done), Tri.YES, receipt, HANDLE);
    }

    static Tri handled(Handling message) {
        return doneOrLeft(done(message));
    }

    private static Tri done(Handling message) {
        return message.handledByDecision()
                .or(message.answered())
                .or(message.gone())
                .or(moved(message));
    }

    private static Tri doneOrLeft(Tri done) {
        return done == Tri.NO ? Tri.OPEN : done;
    }

    private static Tri moved(Handling message) {
        return Tri.of(message.moves() != null && !message.moves().isEmpty());
    }

    /** The first thing that was done, else all that was not. */
    private static void writeDone(Handling message, Tri done, Receipt receipt) {
        Tri decided = message.handledByDecision();
        boolean byAnswer = decided != Tri.YES && message.answered() == Tri.YES;
        boolean byRemoval = decided != Tri.YES && !byAnswer && message.gone() == Tri.YES;
        boolean isDone = done == Tri.YES;
        if (decided == Tri.YES || !isDone) {
            receipt.says(message.it().handling(), message.at("/handling"));
        }
        if (byAnswer || !isDone) {
            message.writeAnswered(receipt);
        }
        if (byRemoval || !isDone) {
            message.writeModeration(receipt);
        }
        boolean byMove = isDone && decided != Tri.YES && !byAnswer && !byRemoval;
        if ((byMove || !isDone) && message.moves() != null) {
            receipt.because(message.at("/caseLink/movedAt"));
        }
        if (done == Tri.NO) {
            receipt.because(message.at("/handling")).read("replyOwedToComments", "REVIEW");
        }
    }

    private void isNotRefusedForItsTone(Handling message, FindingList found) {
        Tri applies = leftUnanswered(message);
        Tri kept = forAnotherReason(message);
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        message.writeReason(receipt);
        found.judge(tone, message.spot(), applies, kept, receipt);
    }

    static Tri leftUnanswered(Handling message) {
        return message.reason(ALL);
    }

    static Tri forAnotherReason(Handling message) {
        return message.reason(NO_REASONS).not();
    }

    /** Help is owed to the extent that is suitable, which nobody has judged. */
    private void isUnsuitable(Handling message, FindingList found) {
        boolean byCompany = message.account().owner().kind() == OrganisationKind.COMPANY;
        Tri reason = message.reason(UNSUITABLE);
        Tri applies = Tri.of(message.isQuestion() && !byCompany)
                .and(reason)
                .and(message.answered().not());
        if (found.isSilentOn(applies, Tri.OPEN)) {
            return;
        }
        var receipt = new Receipt();
        boolean isUnanswered = message.answered() != Tri.YES;
        boolean hasReason = message.isQuestion() && !byCompany && reason != Tri.NO;
        if (!message.isQuestion() || (hasReason && isUnanswered)) {
            receipt.because(message.at("/kind"));
        }
        if (message.isQuestion() && (byCompany || (hasReason && isUnanswered))) {
            receipt.because(message.account().ownerPointer() + "/kind");
        }
        if (message.isQuestion() && byCompany) {
            receipt.read("serviceDutyAppliesToCompanies", "FALSE");
        }
        if (message.isQuestion() && !byCompany && (!hasReason || isUnanswered)) {
            message.writeReason(receipt);
        }
        if (hasReason) {
            message.writeAnswered(receipt);
        }
        if (applies != Tri.NO) {
            receipt.unassessed();
        }
        found.judge(unsuitable, message.spot(), applies, Tri.OPEN, receipt);
    }

    private void isAnswered(Handling message, FindingList found) {
        Tri applies = owed(message);
        Tri kept = message.answered();
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        writeOwed(message, receipt);
        if (applies != Tri.NO) {
            message.writeAnswered(receipt);
        }
        found.owed(answered, message.spot(), applies, kept, Tri.YES, receipt, ANSWER);
    }

    /** A question, unless a reason for not answering is on record or it is gone. */
    static Tri owed(Handling message) {
        return Tri.of(message.isQuestion())
                .and(message.reason(ACCEPTED).not())
                .and(goneIfKnown(message).not());
    }

    private static Tri goneIfKnown(Handling message) {
        return message.it().moderation() == null ? Tri.NO : message.gone();
    }

    private static void writeOwed(Handling message, Receipt receipt) {
        Tri left = message.reason(ACCEPTED);
        Tri gone = goneIfKnown(message);
        boolean isOwed = left != Tri.YES && gone != Tri.YES;
        if (!message.isQuestion() || isOwed) {
            receipt.because(message.at("/kind"));
        }
        if (message.isQuestion() && (left == Tri.YES || isOwed)) {
            message.writeReason(receipt);
            if (left == Tri.OPEN) {
                receipt.read("noAnswerReasonRequired", "TRUE");
            }
        }
        if (message.isQuestion() && left != Tri.YES && message.it().moderation() != null) {
            message.writeModeration(receipt);
        }
    }

    private void isNotDelayed(Handling message, FindingList found) {
        Boolean undue = message.it().undueDelay();
        Tri applies = Tri.of(undue != null);
        Tri kept = Tri.of(undue).not();
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        if (undue != null) {
            receipt.because(message.at("/undueDelay"));
        }
        found.judge(delay, message.spot(), applies, kept, receipt);
    }
}
