package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.CRISIS_CLOCK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.ANSWER_BY_COLLEAGUE_OK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.FORWARDING_STOPS_CLOCK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.PLATFORM_ALIASES;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.input.Place;
import se.klartecken.model.Forwarding;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.model.Role;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.local.RulesOnAnswer;
import se.klartecken.rules.sollentuna.ForumReadings.CrisisClock;
import se.klartecken.rules.sollentuna.SollentunaReadings.PlatformAliases;

/** A question as the recommended response times see it. */
public final class QuestionToAnswer extends MessageFacts {

    private final CrisisMatter crisis;
    private final Removal removal;
    private final ResponseClock clock;
    private final CrisisMatter.@Nullable Span afterCrisis;

    public QuestionToAnswer(MessageIn message) {
        super(message);
        this.crisis = new CrisisMatter(
                message.account(), message.subject(), message.it().crisisRelated());
        this.removal = new Removal(message.it(), message.subject().place());
        this.clock = new ResponseClock(message);
        this.afterCrisis = spanSurvived();
    }

    /** The crisis that came before its time was out and was over before it was answered, if there was one. */
    private CrisisMatter.@Nullable Span spanSurvived() {
        Instant received = message().it().receivedAt();
        boolean related = Boolean.TRUE.equals(message().it().crisisRelated());
        return related
                ? crisis.spanOver(received, settled(), firstAnswer().orElse(file().asOf()))
                        .orElse(null)
                : null;
    }

    public Answer owedOnFacebook() {
        return owedIf(on(PlatformKind.FACEBOOK));
    }

    public Answer owedOnTwitter() {
        return owedIf(onTwitter());
    }

    public Answer owedOnBlog() {
        return owedIf(on(PlatformKind.BLOG));
    }

    private Answer owedIf(Answer here) {
        return here.isFalse() ? here : here.and(clockRuns());
    }

    /** A medium that the response times do not list, or none of them counts: an answer is owed, at no stated time. */
    public Answer owedWithoutTime() {
        Answer listed = on(PlatformKind.FACEBOOK).or(onTwitter()).or(on(PlatformKind.BLOG));
        return listed.and(timeStated())
                .not()
                .and(owed())
                .and(takesSpecialCompetence().not())
                .and(suspended().not());
    }

    private Answer takesSpecialCompetence() {
        MessageRouting routing = message().it().routing();
        return is(
                routing == null ? null : routing.requiresSpecialCompetence(),
                place("routing"),
                "requiresSpecialCompetence");
    }

    private Answer on(PlatformKind kind) {
        return Answer.known(platform() == kind, platformPlace());
    }

    private Answer onTwitter() {
        return platform() == PlatformKind.X
                ? Answer.known(true, platformPlace()).and(file().reads(PLATFORM_ALIASES, PlatformAliases.X_IS_TWITTER))
                : on(PlatformKind.TWITTER);
    }

    /** A question that is still there, was not handed on in time, and is no matter of a crisis. */
    private Answer clockRuns() {
        return owed().and(timeStated())
                .and(handedOnInTime().not())
                .and(suspended().not());
    }

    private Answer owed() {
        return question().and(takenAwayInTime().not());
    }

    /** What its author took away, or what had to go, before its time was out is owed no answer. */
    private Answer takenAwayInTime() {
        Optional<ModerationEvent> taken = removal.standing();
        if (message().it().moderation() == null || taken.isEmpty()) {
            return message().it().moderation() == null ? Answer.FALSE : stated(false);
        }
        return stated(isInTime(taken.get().at()))
                .resting(timeAfterCrisis())
                .and(removal.byAccount() ? removal.hasGround() : stated(true));
    }

    /** Under one reading, what arrives on a day off has no time stated. */
    private Answer timeStated() {
        return Answer.known(clock.deadline().isPresent(), place("receivedAt")).resting(clock.reading());
    }

    /** A forwarded question has no clock; one that was forwarded too late was late before. */
    private Answer handedOnInTime() {
        Optional<Instant> forwarded = forwardings().stream().map(Forwarding::at).min(Comparator.naturalOrder());
        if (forwarded.isEmpty()) {
            return forwardingUnknown()
                    ? Answer.missing(place("routing").at("forwardings")).and(stopsClock())
                    : Answer.FALSE;
        }
        return Answer.known(isInTime(forwarded.get()), place("routing").at("forwardings"))
                .resting(timeAfterCrisis())
                .and(stopsClock());
    }

    private boolean isInTime(Instant act) {
        return due().map(due -> due.metBy(act)).orElse(true);
    }

    /** After a crisis the time itself rests on how the text is read. */
    private Answer timeAfterCrisis() {
        return afterCrisis == null ? Answer.TRUE : file().reads(CRISIS_CLOCK, CrisisClock.REVIEW);
    }

    private Answer stopsClock() {
        return file().reads(FORWARDING_STOPS_CLOCK, Flag.TRUE);
    }

    /** Only for a question that should have been handed on does it matter that nobody says whether it was. */
    private boolean forwardingUnknown() {
        MessageRouting routing = message().it().routing();
        return routing != null
                && routing.forwardings() == null
                && takesSpecialCompetence().isTrue();
    }

    private List<Forwarding> forwardings() {
        MessageRouting routing = message().it().routing();
        return routing == null || routing.forwardings() == null ? List.of() : routing.forwardings();
    }

    /**
     * Whether the rules ceased for it before it was answered and before its time had run out. What was late before
     * stays late, what was answered before stays answered. Still open when the crisis ends, it is in time if it is
     * answered within its ordinary time, and else a matter for a person, since the text does not say from when its time
     * would run.
     */
    private Answer suspended() {
        Answer ceased = crisis.between(message().it().receivedAt(), settled());
        if (!ceased.isTrue()) {
            return ceased;
        }
        if (message().it().replies() == null) {
            return ceased.and(Answer.missing(place("replies")));
        }
        Answer inCrisis = crisis.at(firstAnswer().orElse(file().asOf()));
        return (inCrisis.isTrue() ? ceased : afterCrisis(ceased)).resting(Answer.known(true, place("replies")));
    }

    /** The last instant at which a crisis could find it open and in time. */
    private Instant settled() {
        Instant end = clock.deadline().map(QuestionToAnswer::lastInTime).orElse(file().asOf());
        return firstAnswer().filter(end::isAfter).orElse(end);
    }

    private static Instant lastInTime(Deadline due) {
        Instant dueAt = due.dueAt().toInstant();
        return due.dueAtInTime() ? dueAt : dueAt.minusNanos(1);
    }

    private Answer afterCrisis(Answer ceased) {
        boolean inOrdinaryTime = clock.deadline()
                .flatMap(due -> firstAnswer().map(due::metBy))
                .orElse(firstAnswer().isPresent());
        if (inOrdinaryTime) {
            return ceased.not();
        }
        Answer review = file().reads(CRISIS_CLOCK, CrisisClock.REVIEW);
        return review.isTrue()
                ? CrisisMatter.cited(Answer.open(place("crisisRelated")).resting(review))
                : ceased.not().resting(review);
    }

    /** The due time; of a question still open after a crisis, the one that the chosen reading gives. */
    private Optional<Deadline> due() {
        return afterCrisis != null ? clock.after(afterCrisis) : clock.deadline();
    }

    /** What the rules say of its answer, for a committee that has set a time of its own. */
    RulesOnAnswer rulesOnAnswer() {
        return new RulesOnAnswer(handedOnInTime().not().and(suspended().not()), due());
    }

    /** Whether it was answered within its time. */
    public Answer answeredInTime() {
        List<Reply> replies = message().it().replies();
        Place list = place("replies");
        if (replies == null) {
            return Answer.missing(list);
        }
        Answer inTime = Answer.anyOf(each(replies, list, this::inTime), Answer.known(false, list));
        return inTime.isFalse() && recordEndsBeforeDue() ? Answer.missing(list) : inTime;
    }

    /** Whether it was answered at all, by whoever has to. */
    public Answer answeredByTheRightOne() {
        return any(message().it().replies(), subject().place(), "replies", this::isAnswer);
    }

    private Answer inTime(Reply reply, Place at) {
        return isAnswer(reply, at)
                .and(Answer.known(due().map(due -> due.metBy(reply.at())).orElse(true), at.at("at")));
    }

    private Answer isAnswer(Reply reply, Place at) {
        Answer answer = Answer.known(reply.kind() == ReplyKind.ANSWER, at.at("kind"));
        Answer anybody = file().reads(ANSWER_BY_COLLEAGUE_OK, Flag.TRUE);
        return anybody.isTrue()
                ? answer.resting(anybody)
                : answer.and(holds(reply.byRole(), at, "byRole", Role.RESPONSIBLE_PERSON::equals))
                        .resting(anybody);
    }

    /** Where the record ends before the due time and the check comes after it, nobody knows what came between. */
    private boolean recordEndsBeforeDue() {
        return due().filter(due -> due.passedAt(file().asOf()) && !due.passedAt(file().recordedUntil()))
                .isPresent();
    }

    /** The receipt; none while the question is a matter of a crisis. */
    public @Nullable Deadline deadline() {
        return suspended().isFalse() ? due().orElse(null) : null;
    }

    public List<Step> answer() {
        return answeredByTheRightOne().isTrue() ? List.of() : List.of(Step.ANSWER);
    }

    private PlatformKind platform() {
        return message().account().it().platform().kind();
    }

    private Place platformPlace() {
        return message().account().subject().place().at("platform").at("kind");
    }
}
