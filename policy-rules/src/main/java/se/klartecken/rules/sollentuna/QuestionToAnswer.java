package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.SollentunaReadings.ANSWER_BY_COLLEAGUE_OK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.FORWARDING_STOPS_CLOCK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.PLATFORM_ALIASES;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.model.Forwarding;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.model.Role;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.sollentuna.SollentunaReadings.PlatformAliases;

/** A question as the recommended response times see it. */
public final class QuestionToAnswer extends MessageFacts {

    private final CrisisMatter crisis;
    private final ResponseClock clock;

    public QuestionToAnswer(MessageIn message) {
        super(message);
        this.crisis = new CrisisMatter(
                message.account().owner(), message.subject(), message.it().crisisRelated());
        this.clock = new ResponseClock(message);
    }

    public Answer owedOnFacebook() {
        return on(PlatformKind.FACEBOOK).and(clockRuns());
    }

    public Answer owedOnTwitter() {
        return onTwitter().and(clockRuns());
    }

    public Answer owedOnBlog() {
        return on(PlatformKind.BLOG).and(clockRuns());
    }

    /** A medium that the response times do not list: the question is owed an answer, and no time is stated. */
    public Answer owedWithoutTime() {
        Answer listed = on(PlatformKind.FACEBOOK).or(onTwitter()).or(on(PlatformKind.BLOG));
        return listed.not().and(owed()).and(suspended().not());
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
        return isQuestion().and(goneIfKnown().not());
    }

    private Answer goneIfKnown() {
        return message().it().moderation() == null ? Answer.FALSE : gone();
    }

    /** Under one reading, what arrives on a day off has no time stated. */
    private Answer timeStated() {
        return clock.reading().and(Answer.known(clock.deadline().isPresent(), place("receivedAt")));
    }

    /** A forwarded question has no clock; one that was forwarded too late was late before. */
    private Answer handedOnInTime() {
        Optional<Instant> forwarded = forwardings().stream().map(Forwarding::at).min(Comparator.naturalOrder());
        if (forwarded.isEmpty()) {
            return Answer.FALSE;
        }
        boolean inTime = clock.deadline().map(due -> due.metBy(forwarded.get())).orElse(true);
        return Answer.known(inTime, place("routing").at("forwardings"))
                .and(file().reads(FORWARDING_STOPS_CLOCK, Flag.TRUE));
    }

    private List<Forwarding> forwardings() {
        MessageRouting routing = message().it().routing();
        return routing == null || routing.forwardings() == null ? List.of() : routing.forwardings();
    }

    /**
     * Whether the rules ceased for it before it was answered and before its time had run out. What was late before
     * stays late, what was answered before stays answered. Still open afterwards, it is a matter for a person, since the
     * text does not say from when its time would run.
     */
    private Answer suspended() {
        Instant received = message().it().receivedAt();
        Instant end = clock.deadline().map(due -> due.dueAt().toInstant()).orElse(file().asOf());
        Instant settled = firstAnswer().filter(end::isAfter).orElse(end);
        Answer ceased = crisis.between(received, settled);
        boolean openAfterwards = ceased.isTrue()
                && firstAnswer().isEmpty()
                && crisis.at(file().asOf()).isFalse();
        return openAfterwards ? CrisisMatter.cited(Answer.open(place("crisisRelated"))) : ceased;
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

    private Answer inTime(Reply reply, Place at) {
        return isAnswer(reply, at)
                .and(Answer.known(
                        clock.deadline().map(due -> due.metBy(reply.at())).orElse(true), at.at("at")));
    }

    private Answer isAnswer(Reply reply, Place at) {
        Answer answer = Answer.known(reply.kind() == ReplyKind.ANSWER, at.at("kind"));
        Answer anybody = file().reads(ANSWER_BY_COLLEAGUE_OK, Flag.TRUE);
        return anybody.isTrue()
                ? answer
                : answer.and(holds(reply.byRole(), at, "byRole", Role.RESPONSIBLE_PERSON::equals))
                        .resting(anybody);
    }

    /** Where the record ends before the due time and the check comes after it, nobody knows what came between. */
    private boolean recordEndsBeforeDue() {
        return clock.deadline()
                .filter(due -> due.passedAt(file().asOf()) && !due.passedAt(file().recordedUntil()))
                .isPresent();
    }

    /** The receipt; none while the question is a matter of a crisis. */
    public @Nullable Deadline deadline() {
        return suspended().isFalse() ? clock.deadline().orElse(null) : null;
    }

    public List<Step> answer() {
        return firstAnswer().isPresent() ? List.of() : List.of(Step.ANSWER);
    }

    private PlatformKind platform() {
        return message().account().it().platform().kind();
    }

    private Place platformPlace() {
        return message().account().subject().place().at("platform").at("kind");
    }
}
