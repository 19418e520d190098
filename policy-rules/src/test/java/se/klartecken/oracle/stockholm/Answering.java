package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** What comes in and is to be answered, taken care of or moved: STO-DIA-4, STO-DIA-5, STO-SVA-2 to STO-SVA-14. */
final class Answering {

    private static final Set<NoAnswerReason> AGAINST_THE_TEXT =
            EnumSet.of(NoAnswerReason.TONE, NoAnswerReason.SUBJECT, NoAnswerReason.CHANNEL);

    private final World world;
    private final Sheet sheet;
    private final Removal removal;

    Answering(World world, Sheet sheet, Removal removal) {
        this.world = world;
        this.sheet = sheet;
        this.removal = removal;
    }

    void judge() {
        for (Place place : world.cityAccounts()) {
            judge(place);
            world.messages(place).stream().filter(world::received).forEach(this::judge);
        }
    }

    private void judge(MessageView view) {
        Subject subject = view.subject(world.asOf);
        IncomingMessage message = view.message();
        sheet.put("STO-DIA-4", subject, takenCareOf(message, subject));
        sheet.put("STO-DIA-5", subject, whateverTone(message));
        sheet.put("STO-SVA-5", subject, suitable(view));
        sheet.put("STO-SVA-7", subject, answer(view));
        sheet.put("STO-SVA-8", subject, delay(view));
        sheet.put("STO-SVA-12", subject, moved(message, CaseRelation.PENDING_CASE));
        sheet.put("STO-SVA-13", subject, moved(message, CaseRelation.NEW_CASE));
        sheet.put("STO-SVA-14", subject, handledByRoutine(message));
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth running = Truth.of(!place.closed(world.asOf));
        Truth service = running.and(serviceDuty(place));
        sheet.put(
                "STO-SVA-2",
                subject,
                Answer.state(service, sheet.word("STO-SVA-2", AttestationTopic.SERVICE, subject)));
        sheet.put("STO-SVA-6", subject, Answer.judged(running));
        sheet.put("STO-SVA-8", subject, Answer.judged(questionsWithoutOwnWord(place)));
        for (String clause : List.of("STO-SVA-9", "STO-SVA-10", "STO-SVA-11")) {
            sheet.put(clause, subject, Answer.judged(anyAnswered(place).or(answersFaulted(subject))));
        }
    }

    /** companies: the Act binds authorities; the policy does not make it bind companies. */
    private Truth serviceDuty(Place place) {
        boolean authority = place.owners().stream().anyMatch(each -> each.kind() != OrganisationKind.COMPANY);
        return Truth.of(authority || world.readings.on("serviceDutyAppliesToCompanies"));
    }

    private Truth anyAnswered(Place place) {
        Truth any = place.account().messages() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (MessageView view : world.messages(place)) {
            if (world.received(view) && question(view.message())) {
                any = any.or(answered(view.message()));
            }
        }
        return any;
    }

    /** Whoever finds fault with the answers of an account has seen some. */
    private Truth answersFaulted(Subject subject) {
        return Truth.of(Stream.of("STO-SVA-9", "STO-SVA-10", "STO-SVA-11")
                .anyMatch(clause -> sheet.assessment(clause, subject.id(), subject.at())
                        .filter(holds -> holds == Truth.FALSE)
                        .isPresent()));
    }

    /** The principles: asked once for the account, but for questions with a word of their own. */
    private Truth questionsWithoutOwnWord(Place place) {
        if (place.account().messages() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(world.messages(place).stream()
                .map(MessageView::message)
                .anyMatch(message -> question(message) && message.undueDelay() == null));
    }

    private static boolean question(IncomingMessage message) {
        return message.kind() == MessageKind.QUESTION;
    }

    private Truth answered(IncomingMessage message) {
        if (firstAnswer(message).isPresent()) {
            return Truth.TRUE;
        }
        return message.replies() == null ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Optional<Instant> firstAnswer(IncomingMessage message) {
        return World.orNone(message.replies()).stream()
                .filter(each -> each.kind() == ReplyKind.ANSWER)
                .map(Reply::at)
                .filter(at -> Times.notAfter(at, world.asOf))
                .min(Instant::compareTo);
    }

    /** STO-DIA-4, for what is no question; a question has clauses of its own (the principles, whether everything is answered). */
    private Answer takenCareOf(IncomingMessage message, Subject subject) {
        Truth kept = handled(message);
        if (kept == Truth.FALSE) {
            Truth left = world.readings.is("replyOwedToComments", "REVIEW")
                    ? Truth.UNKNOWN
                    : Truth.of(world.readings.is("replyOwedToComments", "OFF"));
            kept = sheet.word("STO-DIA-4", subject).orElse(left);
        }
        return Answer.owed(Truth.of(!question(message)), kept);
    }

    /** By a decision on it, or by what was done: answered, moved, or gone by whoever's hand. */
    private Truth handled(IncomingMessage message) {
        Truth decided =
                message.handling() == null ? Truth.UNKNOWN : Truth.of(message.handling() != MessageHandling.NONE);
        Truth moved = Truth.of(message.caseLink() != null && moved(message) == Truth.TRUE);
        return decided.or(answered(message)).or(removal.trail(message).gone()).or(moved);
    }

    /** STO-DIA-5: of whatever is left unanswered on purpose; tone, subject and way in are no reasons (whether everything is answered). */
    private static Answer whateverTone(IncomingMessage message) {
        NoAnswerReason reason = message.noAnswerReason();
        if (reason == null) {
            boolean left = message.handling() == MessageHandling.NO_ACTION_DECIDED;
            return Answer.judged(left ? Truth.UNKNOWN : Truth.FALSE);
        }
        return Answer.state(Truth.TRUE, Truth.of(!AGAINST_THE_TEXT.contains(reason)));
    }

    /** STO-SVA-5: the extent of help is for a person; so is a reason of which nothing is known. */
    private Answer suitable(MessageView view) {
        IncomingMessage message = view.message();
        Truth claimed = leftFor(message, EnumSet.of(NoAnswerReason.NOT_SUITABLE, NoAnswerReason.OTHER));
        Truth applies = Truth.of(question(message))
                .and(claimed)
                .and(answered(message).not())
                .and(serviceDuty(view.place()));
        return Answer.judged(applies);
    }

    /** Whether one of these reasons for not answering is on record; somebody may have decided it without saying why. */
    private static Truth leftFor(IncomingMessage message, Set<NoAnswerReason> reasons) {
        if (message.noAnswerReason() != null) {
            return Truth.of(reasons.contains(message.noAnswerReason()));
        }
        return message.handling() == MessageHandling.NO_ACTION_DECIDED ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * STO-SVA-7: office hours say when the clock runs, not when one may answer (no response time). No answer is owed for a reason on
     * record that the text does not rule out, nor to what is gone.
     */
    private Answer answer(MessageView view) {
        IncomingMessage message = view.message();
        Truth reason = leftFor(message, EnumSet.complementOf(EnumSet.copyOf(AGAINST_THE_TEXT)));
        boolean unexplained = reason == Truth.UNKNOWN && !world.readings.on("noAnswerReasonRequired");
        Truth excused = unexplained ? Truth.TRUE : reason;
        boolean gone = removal.trail(message).gone() == Truth.TRUE;
        Truth owed = Truth.of(question(message) && !gone).and(excused.not());
        return Answer.owed(owed, answered(message));
    }

    /** STO-SVA-8: no number in the text; a person's word on this very answer. */
    private static Answer delay(MessageView view) {
        Boolean undue = view.message().undueDelay();
        return Answer.state(Truth.of(undue != null), Truth.of(undue).not());
    }

    /** STO-SVA-12 and STO-SVA-13: moved is registered with a reference (moved to a case). */
    private Answer moved(IncomingMessage message, CaseRelation relation) {
        CaseLink link = message.caseLink();
        if (link == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth kept = inCaseHandling(message);
        if (world.readings.on("moveImpliesRemoval")) {
            kept = kept.and(removal.trail(message).gone());
        }
        return Answer.owed(Truth.is(link.relation(), relation), kept);
    }

    private Truth inCaseHandling(IncomingMessage message) {
        return moved(message).and(Truth.filled(message.caseLink().caseRef()));
    }

    private Truth moved(IncomingMessage message) {
        List<Instant> times = message.caseLink().movedAt();
        return times == null ? Truth.UNKNOWN : Truth.of(times.stream().anyMatch(at -> Times.notAfter(at, world.asOf)));
    }

    /** STO-SVA-14: of what has been moved; what is left of it there is an act without a time. */
    private Answer handledByRoutine(IncomingMessage message) {
        CaseLink link = message.caseLink();
        if (link == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth related = Truth.is(link.relation(), CaseRelation.NONE).not();
        return Answer.owed(related.and(inCaseHandling(message)), Truth.of(link.handledByRoutine()));
    }
}
