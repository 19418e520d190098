package se.klartecken.oracle.stockholm;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.model.AttestationTopic;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
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

    private static final Set<MessageHandling> TAKEN_CARE_OF = EnumSet.of(
            MessageHandling.ANSWERED,
            MessageHandling.FORWARDED,
            MessageHandling.MOVED_TO_CASE,
            MessageHandling.REMOVED,
            MessageHandling.NO_ACTION_DECIDED);

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
        sheet.put("STO-DIA-4", subject, takenCareOf(message));
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
        sheet.put("STO-SVA-2", subject, Answer.state(service, attested(subject)));
        sheet.put("STO-SVA-6", subject, Answer.judged(running));
        sheet.put("STO-SVA-8", subject, Answer.judged(questionsWithoutOwnWord(place)));
        for (String clause : List.of("STO-SVA-9", "STO-SVA-10", "STO-SVA-11")) {
            sheet.put(clause, subject, Answer.judged(anyAnswered(place)));
        }
    }

    private Truth attested(Subject subject) {
        boolean assessed = sheet.assessment("STO-SVA-2", subject.id(), subject.at())
                        .isPresent()
                || sheet.assessment("STO-SVA-2", subject.owner(), subject.at()).isPresent();
        return assessed ? Truth.UNKNOWN : sheet.attestation(AttestationTopic.SERVICE, subject);
    }

    /** A36: the Act binds authorities; the policy does not make it bind companies. */
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

    /** Section 0: asked once for the account, but for questions with a word of their own. */
    private Truth questionsWithoutOwnWord(Place place) {
        if (place.account().messages() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(world.messages(place).stream()
                .filter(world::received)
                .filter(view -> owed(view.message()) != Truth.FALSE)
                .anyMatch(view -> view.message().undueDelay() == null && !assessedDelay(view)));
    }

    private boolean assessedDelay(MessageView view) {
        return sheet.assessment("STO-SVA-8", view.message().id(), world.asOf).isPresent();
    }

    private static boolean question(IncomingMessage message) {
        return message.kind() == MessageKind.QUESTION;
    }

    private Truth answered(IncomingMessage message) {
        if (firstAnswer(message).isPresent()) {
            return Truth.TRUE;
        }
        boolean open = message.replies() == null || message.handling() == MessageHandling.ANSWERED;
        return open ? Truth.UNKNOWN : world.notListed();
    }

    private Optional<Instant> firstAnswer(IncomingMessage message) {
        return World.orNone(message.replies()).stream()
                .filter(each -> each.kind() == ReplyKind.ANSWER)
                .map(Reply::at)
                .filter(at -> Times.notAfter(at, world.asOf))
                .min(Instant::compareTo);
    }

    /** STO-DIA-4, for what is no question; a question has clauses of its own (section 0, A13). */
    private Answer takenCareOf(IncomingMessage message) {
        if (question(message) || world.readings.is("replyOwedToComments", "OFF")) {
            return Answer.NOT_APPLICABLE;
        }
        Truth kept = handled(message);
        boolean review = world.readings.is("replyOwedToComments", "REVIEW") && kept == Truth.FALSE;
        return Answer.owed(Truth.TRUE, review ? Truth.UNKNOWN : kept);
    }

    private Truth handled(IncomingMessage message) {
        boolean gone = removal.trail(message).everRemovedByCity();
        boolean done = gone || firstAnswer(message).isPresent() || movedAt(message) == Truth.TRUE;
        if (done || message.handling() == null) {
            return done ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(TAKEN_CARE_OF.contains(message.handling()));
    }

    /** STO-DIA-5: tone, subject and way in are no reasons not to answer (section 0, A13). */
    private Answer whateverTone(IncomingMessage message) {
        boolean refused = question(message)
                && message.noAnswerReason() != null
                && AGAINST_THE_TEXT.contains(message.noAnswerReason());
        boolean gone = removal.trail(message).everRemovedByCity();
        Truth excused = gone ? removal.unlawfulAndGone(message) : Truth.FALSE;
        Truth applies = Truth.of(refused).and(excused.not());
        return Answer.state(applies, answered(message));
    }

    /** STO-SVA-5: the extent of help is for a person. */
    private Answer suitable(MessageView view) {
        IncomingMessage message = view.message();
        boolean claimed = question(message)
                && message.noAnswerReason() == NoAnswerReason.NOT_SUITABLE
                && answered(message) != Truth.TRUE;
        return Answer.judged(Truth.of(claimed).and(serviceDuty(view.place())));
    }

    /** Whether a question is owed an answer in the medium. */
    private Truth owed(IncomingMessage message) {
        boolean caseMatter = movedAt(message) == Truth.TRUE
                || (message.caseLink() != null
                        && message.caseLink().relation() != null
                        && message.caseLink().relation() != CaseRelation.NONE);
        if (!question(message) || caseMatter) {
            return Truth.FALSE;
        }
        // Until something has gone, nothing excuses the answer.
        return removal.trail(message).everRemovedByCity()
                ? removal.unlawfulAndGone(message).not()
                : Truth.TRUE;
    }

    /** STO-SVA-7: office hours say when the clock runs, not when one may answer (A07). */
    private Answer answer(MessageView view) {
        IncomingMessage message = view.message();
        Truth answered = answered(message);
        Truth owed = owed(message);
        if (answered == Truth.TRUE || message.noAnswerReason() == null) {
            return unexplained(message, owed, answered);
        }
        return switch (message.noAnswerReason()) {
            case TONE, SUBJECT, CHANNEL -> Answer.NOT_APPLICABLE;
            case NOT_SUITABLE -> serviceDuty(view.place()) == Truth.TRUE ? Answer.NOT_APPLICABLE : Answer.judged(owed);
            case REMOVED, OTHER -> Answer.judged(owed);
        };
    }

    private Answer unexplained(IncomingMessage message, Truth owed, Truth answered) {
        if (answered != Truth.TRUE && removal.trail(message).goneByAuthor()) {
            return Answer.judged(owed);
        }
        if (answered == Truth.FALSE && message.handling() == MessageHandling.NO_ACTION_DECIDED) {
            boolean reasonOwed = world.readings.on("noAnswerReasonRequired");
            return reasonOwed ? Answer.state(owed, Truth.FALSE) : Answer.judged(owed);
        }
        return Answer.owed(owed, answered);
    }

    /** STO-SVA-8: no number in the text; a person's word, or the organisation's own number. */
    private Answer delay(MessageView view) {
        IncomingMessage message = view.message();
        if (message.undueDelay() != null) {
            return Answer.state(
                    Truth.of(question(message)), Truth.of(message.undueDelay()).not());
        }
        if (assessedDelay(view)) {
            return Answer.judged(Truth.of(question(message)));
        }
        Answer limit = withinOwnLimit(view);
        return limit.applies() == Truth.FALSE ? longOpen(view) : limit;
    }

    private Answer withinOwnLimit(MessageView view) {
        LocalValue limit = local(view, LocalValueKind.ANSWER_WITHIN_OFFICE_HOURS);
        if (limit == null) {
            return Answer.NOT_APPLICABLE;
        }
        Truth answered = answered(view.message());
        Truth late = late(view, firstAnswer(view.message()).orElse(world.asOf), limit);
        if (answered == Truth.TRUE) {
            return Answer.state(owed(view.message()), late.not());
        }
        return late == Truth.FALSE
                ? Answer.owed(owed(view.message()), answered)
                : Answer.state(owed(view.message()), answered.or(late.not()));
    }

    private Answer longOpen(MessageView view) {
        LocalValue limit = local(view, LocalValueKind.REVIEW_UNANSWERED_AFTER_OFFICE_HOURS);
        if (limit == null || answered(view.message()) == Truth.TRUE) {
            return Answer.NOT_APPLICABLE;
        }
        return Answer.judged(owed(view.message()).and(reached(view, world.asOf, limit)));
    }

    private LocalValue local(MessageView view, LocalValueKind kind) {
        LocalValue value =
                world.local(view.place(), kind, Times.day(view.message().receivedAt()));
        return value == null || value.amount() == null ? null : value;
    }

    private Truth late(MessageView view, Instant until, LocalValue limit) {
        return compare(view, until, limit, 1);
    }

    private Truth reached(MessageView view, Instant until, LocalValue limit) {
        return compare(view, until, limit, 0);
    }

    private Truth compare(MessageView view, Instant until, LocalValue limit, int least) {
        NaiveCalendar calendar = new NaiveCalendar(view.place().lead(), world.readings);
        if (!calendar.hoursKnown()) {
            return Truth.UNKNOWN;
        }
        Duration hours = Duration.ofHours(limit.amount());
        Duration taken = calendar.officeTime(view.message().receivedAt(), until, hours);
        return Truth.of(Integer.signum(taken.compareTo(hours)) >= least);
    }

    /** STO-SVA-12 and STO-SVA-13: moved is registered with a reference (A28). */
    private Answer moved(IncomingMessage message, CaseRelation relation) {
        CaseLink link = message.caseLink();
        if (link == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth kept = movedAt(message).and(Truth.filled(link.caseRef()));
        if (world.readings.on("moveImpliesRemoval")) {
            kept = kept.and(removal.trail(message).gone(false));
        }
        return Answer.owed(Truth.is(link.relation(), relation), kept);
    }

    private Truth movedAt(IncomingMessage message) {
        CaseLink link = message.caseLink();
        List<Instant> times = link == null ? null : link.movedAt();
        boolean moved = World.orNone(times).stream().anyMatch(at -> Times.notAfter(at, world.asOf));
        if (moved || message.handling() == MessageHandling.MOVED_TO_CASE) {
            return Truth.TRUE;
        }
        return times == null ? Truth.UNKNOWN : world.notListed();
    }

    /** STO-SVA-14: of what has been moved. */
    private Answer handledByRoutine(IncomingMessage message) {
        CaseLink link = message.caseLink();
        if (link == null) {
            return Answer.judged(Truth.UNKNOWN);
        }
        Truth related = Truth.is(link.relation(), CaseRelation.NONE).not();
        return Answer.state(related.and(movedAt(message)), Truth.of(link.handledByRoutine()));
    }
}
