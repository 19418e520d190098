package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Crisis;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageKind;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.model.Role;
import se.klartecken.report.Outcome;

/** § 5 Rekommenderade svarstider, and SOL-4-11, which sends the responsible person there. */
final class Section5 {
    private enum Row {
        FACEBOOK,
        TWITTER,
        BLOG
    }

    private final Facts facts;
    private final IncomingMessage message;
    private final Crises crises;
    private final Days days;
    private final Optional<Row> row;

    private Section5(AccountCase it, IncomingMessage message) {
        this.facts = it.facts();
        this.message = message;
        this.crises = it.crises();
        this.days = it.days();
        this.row = row(facts, it.account().platform().kind());
    }

    static void judge(AccountCase it, IncomingMessage message, int index, Book book) {
        Subject subject = it.subject(message, index);
        Section5 section = new Section5(it, message);
        boolean question = message.kind() == MessageKind.QUESTION;
        book.put("SOL-5-3", subject, question ? section.outcomeOf(Row.FACEBOOK) : Outcome.NOT_APPLICABLE);
        book.put("SOL-5-4", subject, question ? section.outcomeOf(Row.TWITTER) : Outcome.NOT_APPLICABLE);
        book.put("SOL-5-5", subject, question ? section.outcomeOf(Row.BLOG) : Outcome.NOT_APPLICABLE);
        book.put("SOL-4-11", subject, question ? section.answeredPersonally() : Outcome.NOT_APPLICABLE);
    }

    /** A11: other services have no time. */
    private static Optional<Row> row(Facts facts, PlatformKind platform) {
        return switch (platform) {
            case FACEBOOK -> Optional.of(Row.FACEBOOK);
            case TWITTER -> Optional.of(Row.TWITTER);
            case X -> facts.chose("platformAliases", "X_IS_TWITTER") ? Optional.of(Row.TWITTER) : Optional.empty();
            case BLOG -> Optional.of(Row.BLOG);
            default -> Optional.empty();
        };
    }

    private Outcome outcomeOf(Row asked) {
        return row.filter(mine -> mine == asked).isPresent() ? inTime() : Outcome.NOT_APPLICABLE;
    }

    private Outcome inTime() {
        Due due = due(start(), instant -> false);
        if (due == null && facts.chose("twitterClock", "ARRIVAL_ON_WEEKDAY") && row.equals(Optional.of(Row.TWITTER))) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome usual = againstDue(due);
        Truth related = Truth.of(message.crisisRelated());
        if (related.no()) {
            return usual;
        }
        Outcome ifRelated = duringCrisis(due, usual);
        return related.yes() ? ifRelated : either(usual, ifRelated);
    }

    private static Outcome either(Outcome usual, Outcome ifRelated) {
        if (usual == ifRelated || usual == Outcome.FULFILLED || usual == Outcome.NOT_APPLICABLE) {
            return usual;
        }
        return Outcome.NEEDS_REVIEW;
    }

    private Instant start() {
        boolean whenVisible = facts.chose("responseClockStart", "PUBLISHED") && message.publishedAt() != null;
        return whenVisible ? message.publishedAt() : message.receivedAt();
    }

    private @Nullable Due due(Instant start, Predicate<Instant> paused) {
        Clock clock = new Clock(facts, days, paused);
        return row.equals(Optional.of(Row.TWITTER)) ? clock.fourHours(start) : clock.oneWorkingDay(start);
    }

    /** Late, or still unanswered after its time: not kept (A11). A question forwarded in time has no clock (A39). */
    private Outcome againstDue(@Nullable Due due) {
        Truth applies = forwardedInTime(due).not();
        if (due == null || message.replies() == null) {
            return Verdict.duty(applies, Truth.UNKNOWN, Truth.UNKNOWN);
        }
        Instant answered = answered();
        if (answered != null) {
            return Verdict.state(applies, Truth.of(due.inTime(answered)));
        }
        if (!due.inTime(facts.recordedUntil())) {
            return Verdict.state(applies, Truth.FALSE);
        }
        return Verdict.openDuty(applies, facts.notRecorded());
    }

    private Truth forwardedInTime(@Nullable Due due) {
        if (!facts.chose("forwardingStopsClock", "TRUE")) {
            return Truth.FALSE;
        }
        List<Forwarding> given =
                message.routing() == null ? null : message.routing().forwardings();
        if (given == null || due == null) {
            return given != null && given.isEmpty() ? facts.notRecorded() : Truth.UNKNOWN;
        }
        boolean stopped = given.stream().anyMatch(each -> !each.at().isAfter(facts.asOf()) && due.inTime(each.at()));
        if (stopped) {
            return Truth.TRUE;
        }
        return due.inTime(facts.recordedUntil()) ? facts.notRecorded() : Truth.FALSE;
    }

    /** The first answer; that one will come, or a machine's word, is none. */
    private @Nullable Instant answered() {
        Instant first = null;
        for (Reply each : answers()) {
            first = first == null || each.at().isBefore(first) ? each.at() : first;
        }
        return first;
    }

    private List<Reply> answers() {
        List<Reply> answers = new ArrayList<>();
        if (message.replies() != null) {
            for (Reply each : message.replies()) {
                if (each.kind() == ReplyKind.ANSWER && !each.at().isAfter(facts.asOf())) {
                    answers.add(each);
                }
            }
        }
        return answers;
    }

    /** A32: what becomes of a question that is connected with a crisis. */
    private Outcome duringCrisis(@Nullable Due due, Outcome usual) {
        Instant answered = answered();
        Crisis last = null;
        for (Crisis each : crises.periods()) {
            if (concerns(each, due, answered)) {
                last = last == null || each.activatedAt().isAfter(last.activatedAt()) ? each : last;
            }
        }
        if (last == null) {
            boolean recorded = crises.active(message.receivedAt()).no()
                    && crises.active(facts.asOf()).no();
            return recorded || usual == Outcome.FULFILLED || usual == Outcome.NOT_APPLICABLE
                    ? usual
                    : Outcome.NEEDS_REVIEW;
        }
        boolean ceased = answered == null ? Crises.covers(last, facts.asOf()) : Crises.covers(last, answered);
        return ceased ? Outcome.NOT_APPLICABLE : afterwards(last, due, answered, usual);
    }

    /** Open when crisis management began or was active; what was late before stays late. */
    private boolean concerns(Crisis crisis, @Nullable Due due, @Nullable Instant answered) {
        Instant begun = crisis.activatedAt();
        Instant ended = crisis.deactivatedAt();
        boolean overBefore = ended != null && !ended.isAfter(start());
        boolean answeredBefore = answered != null && answered.isBefore(begun);
        boolean lateBefore = due != null && !due.inTime(begun);
        return !begun.isAfter(facts.asOf()) && !overBefore && !answeredBefore && !lateBefore;
    }

    private Outcome afterwards(Crisis crisis, @Nullable Due due, @Nullable Instant answered, Outcome usual) {
        if (facts.chose("crisisClock", "KEEP_RUNNING")) {
            return usual;
        }
        if (facts.chose("crisisClock", "RESTART_AFTER")) {
            return againstDue(due(crisis.deactivatedAt(), instant -> false));
        }
        if (facts.chose("crisisClock", "PAUSE_AND_RESUME")) {
            return againstDue(due(start(), crises::covered));
        }
        boolean inTimeAllTheSame = answered != null && (due == null || due.inTime(answered));
        return inTimeAllTheSame || usual == Outcome.NOT_APPLICABLE ? usual : Outcome.NEEDS_REVIEW;
    }

    /**
     * SOL-4-11: every question is answered (A13), by a colleague too (A39). Lateness is said by the clause of § 5
     * alone (A11), and a question to be forwarded falls under SOL-4-12.
     */
    private Outcome answeredPersonally() {
        Outcome time = row.isPresent() ? inTime() : Outcome.NOT_APPLICABLE;
        if (time.callsForAction()) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth stopped = facts.chose("forwardingStopsClock", "TRUE") ? Section4.forwarded(facts, message) : Truth.FALSE;
        Truth applies = Section4.needsForwarding(message).not().and(stopped.not());
        if (message.replies() == null) {
            return crisisAside(Verdict.openDuty(applies, Truth.UNKNOWN));
        }
        if (answers().isEmpty()) {
            return crisisAside(Verdict.openDuty(applies, facts.notRecorded()));
        }
        return crisisAside(Verdict.state(applies, byTheRightPerson()));
    }

    private Truth byTheRightPerson() {
        if (facts.chose("answerByColleagueOk", "TRUE")) {
            return Truth.TRUE;
        }
        return Truth.any(
                answers(),
                each -> each.byRole() == null ? Truth.UNKNOWN : Truth.of(each.byRole() == Role.RESPONSIBLE_PERSON));
    }

    private Outcome crisisAside(Outcome usual) {
        Truth related = Truth.of(message.crisisRelated());
        if (related.no()) {
            return usual;
        }
        Outcome ifRelated = duringCrisis(null, usual);
        return related.yes() ? ifRelatedWithoutTime(ifRelated, usual) : either(usual, ifRelated);
    }

    /** Readings on the clock change nothing where there is none. */
    private Outcome ifRelatedWithoutTime(Outcome ifRelated, Outcome usual) {
        boolean clockOnly = !facts.chose("crisisClock", "REVIEW") && ifRelated != Outcome.NOT_APPLICABLE;
        return clockOnly ? usual : ifRelated;
    }
}
