package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Crisis;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageKind;
import se.klartecken.model.MessageRouting;
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
    private final Clock clock;
    private final Optional<Row> row;

    private Section5(AccountCase it, IncomingMessage message) {
        this.facts = it.facts();
        this.message = message;
        this.crises = it.crises();
        this.clock = new Clock(it.facts(), it.days());
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

    /** recommended times: other services have no time. */
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
        Due due = due(start());
        // Where no time is stated, or none can be counted, SOL-4-11 alone speaks.
        return due == null ? Outcome.NOT_APPLICABLE : crisisAside(due, againstDue(due));
    }

    private Instant start() {
        boolean whenVisible = facts.chose("responseClockStart", "PUBLISHED") && message.publishedAt() != null;
        return whenVisible ? message.publishedAt() : message.receivedAt();
    }

    private @Nullable Due due(Instant start) {
        if (row.isEmpty()) {
            return null;
        }
        return row.get() == Row.TWITTER ? clock.fourHours(start) : clock.oneWorkingDay(start);
    }

    /** Late, or still unanswered after its time: not kept (recommended times). A question forwarded in time has no clock (answer or forward). */
    private Outcome againstDue(Due due) {
        Truth applies = forwardedInTime(due).not().and(takenAway(due).not());
        Truth inTime = Truth.any(message.replies(), each -> counts(each).and(Truth.of(due.inTime(each.at()))));
        boolean timeIsOut = !due.inTime(facts.asOf());
        if (inTime.no() && timeIsOut && due.inTime(facts.recordedUntil())) {
            inTime = Truth.UNKNOWN; // what came between the end of the record and that of the time is not known
        }
        return Verdict.duty(applies, inTime, Truth.of(timeIsOut));
    }

    /** That nobody says whether it was forwarded matters only where it should have been. */
    private Truth forwardedInTime(Due due) {
        MessageRouting routing = message.routing();
        if (!facts.chose("forwardingStopsClock", "TRUE") || routing == null) {
            return Truth.FALSE;
        }
        if (routing.forwardings() == null) {
            return Boolean.TRUE.equals(routing.requiresSpecialCompetence()) ? Truth.UNKNOWN : Truth.FALSE;
        }
        return Truth.any(routing.forwardings(), each -> Truth.of(due.inTime(each.at())));
    }

    /** Taken away by its writer, or with ground, before its time was out: no answer is owed (whether everything is answered). */
    private Truth takenAway(@Nullable Due due) {
        Removal removal = Removal.of(facts, message);
        if (!removal.done().yes() || (due != null && !due.inTime(removal.at()))) {
            return Truth.FALSE;
        }
        return removal.byAuthor() ? Truth.TRUE : Section4.groundForRemoval(message);
    }

    /** A person's answer, which is not one to come, nor a machine's word; by whom, where that matters (answer or forward). */
    private Truth counts(Reply reply) {
        if (reply.kind() != ReplyKind.ANSWER || reply.at().isAfter(facts.asOf())) {
            return Truth.FALSE;
        }
        if (facts.chose("answerByColleagueOk", "TRUE")) {
            return Truth.TRUE;
        }
        return reply.byRole() == null ? Truth.UNKNOWN : Truth.of(reply.byRole() == Role.RESPONSIBLE_PERSON);
    }

    private @Nullable Instant answered() {
        Instant first = null;
        for (Reply each : Objects.requireNonNullElse(message.replies(), List.<Reply>of())) {
            boolean answer = each.kind() == ReplyKind.ANSWER && !each.at().isAfter(facts.asOf());
            if (answer && (first == null || each.at().isBefore(first))) {
                first = each.at();
            }
        }
        return first;
    }

    /** crisis: what becomes of a question that is, or may be, connected with a crisis. */
    private Outcome crisisAside(@Nullable Due due, Outcome usual) {
        Truth related = Truth.of(message.crisisRelated());
        Instant answered = answered();
        List<Crisis> concerned = crises.periods().stream()
                .filter(each -> concerns(each, due, answered))
                .toList();
        boolean untouched = concerned.isEmpty() && crises.allGiven();
        if (related.no() || untouched || usual == Outcome.NOT_APPLICABLE) {
            return usual;
        }
        if (!related.yes() || concerned.isEmpty()) {
            return usual == Outcome.FULFILLED ? usual : Outcome.NEEDS_REVIEW;
        }
        boolean ceased = crises.covered(answered == null ? facts.asOf() : answered);
        if (message.replies() != null) {
            return ceased ? Outcome.NOT_APPLICABLE : afterwards(concerned, due, answered, usual);
        }
        // Whether and when it was answered is not known: only what is so all the same can be said.
        boolean over = concerned.stream()
                .allMatch(each ->
                        each.deactivatedAt() != null && !each.deactivatedAt().isAfter(facts.asOf()));
        boolean notOwed = over && afterwards(concerned, due, answered, usual) == Outcome.NOT_APPLICABLE;
        return notOwed ? Outcome.NOT_APPLICABLE : Outcome.NEEDS_REVIEW;
    }

    /** Open when crisis management began or was active; what was late before stays late. */
    private boolean concerns(Crisis crisis, @Nullable Due due, @Nullable Instant answered) {
        Instant begun = crisis.activatedAt();
        Instant ended = crisis.deactivatedAt();
        boolean overBefore = ended != null && !ended.isAfter(message.receivedAt());
        boolean answeredBefore = answered != null && answered.isBefore(begun);
        boolean lateBefore = due != null && !due.inTime(begun);
        return !begun.isAfter(facts.asOf()) && !overBefore && !answeredBefore && !lateBefore;
    }

    /** Answered within the ordinary time it is in time all the same; the text does not say from when else it runs. */
    private Outcome afterwards(List<Crisis> concerned, @Nullable Due due, @Nullable Instant answered, Outcome usual) {
        if (answered != null && (due == null || due.inTime(answered))) {
            return usual;
        }
        if (facts.chose("crisisClock", "REVIEW")) {
            return Outcome.NEEDS_REVIEW;
        }
        if (due == null || facts.chose("crisisClock", "KEEP_RUNNING")) {
            return usual;
        }
        Instant begun = concerned.stream()
                .map(Crisis::activatedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant ended = concerned.stream()
                .map(Crisis::deactivatedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Instant goesOn = ended.isBefore(start()) ? start() : ended;
        Due anew = facts.chose("crisisClock", "RESTART_AFTER") ? due(goesOn) : resumed(due, begun, goesOn);
        return againstDue(anew == null ? due : anew);
    }

    /** The working time that was left when crisis management began, from its end on. */
    private @Nullable Due resumed(Due due, Instant begun, Instant ended) {
        Instant paused = begun.isBefore(start()) ? start() : begun;
        return clock.resumed(paused, due.at(), ended, row.equals(Optional.of(Row.TWITTER)));
    }

    /** SOL-4-11: every question is answered (whether everything is answered). Where § 5 states a time, its clause alone speaks (recommended times). */
    private Outcome answeredPersonally() {
        if (due(start()) != null) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth special =
                Truth.of(message.routing() == null ? null : message.routing().requiresSpecialCompetence());
        Truth applies = special.not().and(takenAway(null).not());
        return crisisAside(null, Verdict.openDuty(applies, Truth.any(message.replies(), this::counts)));
    }
}
