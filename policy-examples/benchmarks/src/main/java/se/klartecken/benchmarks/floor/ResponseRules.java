package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.report.Step;

/** Sollentuna's recommended response times, and answers where no time is recommended. */
final class ResponseRules {

    private static final List<Step> ANSWER = List.of(Step.ANSWER);

    private final Words withoutTime;
    private final Words onFacebook;
    private final Words onTwitter;
    private final Words onBlog;

    ResponseRules(Wording wording) {
        this.withoutTime = wording.of("SOL-4-11");
        this.onFacebook = wording.of("SOL-5-3");
        this.onTwitter = wording.of("SOL-5-4");
        this.onBlog = wording.of("SOL-5-5");
    }

    void withoutTime(Handling message, ResponseClock clock, FindingList found) {
        if (clock.isTimed()) {
            if (found.isExplained()) {
                found.owed(withoutTime, message.spot(), Tri.NO, Tri.OPEN, Tri.YES, timed(message, clock), ANSWER);
            }
            return;
        }
        Tri owed = owed(message, clock);
        Tri applies = owed.and(requires(message).not());
        if (found.isSilentOn(applies, message.answered())) {
            return;
        }
        var receipt = new Receipt();
        if (applies != Tri.NO) {
            receipt.because(platform(message));
        }
        if (owed == Tri.NO || applies != Tri.NO) {
            writeOwed(message, clock, owed, receipt);
        }
        if (owed != Tri.NO) {
            receipt.says(requiresFact(message), message.at("/routing/requiresSpecialCompetence"));
        }
        if (applies != Tri.NO) {
            Crises.writeNone(receipt, message.account());
            writeAnswered(message, receipt);
        }
        found.owed(withoutTime, message.spot(), applies, message.answered(), Tri.YES, receipt, answer(message));
    }

    private static Receipt timed(Handling message, ResponseClock clock) {
        var receipt = new Receipt().because(platform(message));
        clock.writeTimeStated(receipt);
        return clock.isOnTwitter() ? receipt.read("platformAliases", "X_IS_TWITTER") : receipt;
    }

    private static Tri requires(Handling message) {
        return Tri.of(requiresFact(message));
    }

    private static @Nullable Boolean requiresFact(Handling message) {
        MessageRouting routing = message.it().routing();
        return routing == null ? null : routing.requiresSpecialCompetence();
    }

    private static String platform(Handling message) {
        return message.account().spot().at("/platform/kind");
    }

    void inTime(Handling message, ResponseClock clock, Instant asOf, FindingList found) {
        if (!message.isQuestion() && !found.isExplained()) {
            return;
        }
        inTime(message, clock, clock.isOnFacebook(), onFacebook, asOf, found);
        inTime(message, clock, clock.isOnTwitter(), onTwitter, asOf, found);
        inTime(message, clock, clock.isOnBlog(), onBlog, asOf, found);
    }

    private static void inTime(
            Handling message, ResponseClock clock, boolean isHere, Words words, Instant asOf, FindingList found) {
        if (!isHere) {
            if (found.isExplained()) {
                Receipt receipt = new Receipt().because(platform(message));
                found.judge(words, message.spot(), Tri.NO, Tri.OPEN, receipt);
            }
            return;
        }
        Tri owed = owed(message, clock);
        Tri handedOn = clock.handedOnInTime();
        Tri applies = owed.and(handedOn.not());
        Tri kept = answeredInTime(message, clock);
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        writeRuns(message, clock, owed, handedOn, receipt);
        if (applies != Tri.NO) {
            writeInTime(message, clock, receipt);
        }
        Deadline due = clock.deadline();
        boolean isLate = due != null && due.passedAt(asOf);
        found.due(words, message.spot(), applies, kept, isLate, receipt, due, answer(message));
    }

    /** A question, unless it had to go, or its author took it away, before its time was out. */
    private static Tri owed(Handling message, ResponseClock clock) {
        return Tri.of(message.isQuestion()).and(takenAway(message, clock).not());
    }

    private static Tri takenAway(Handling message, ResponseClock clock) {
        ModerationEvent removal = removal(message);
        return removal == null ? Tri.NO : Tri.of(clock.isInTime(removal.at())).and(HandlingRules.ground(message));
    }

    private static @Nullable ModerationEvent removal(Handling message) {
        return message.gone() == Tri.YES ? message.first(ModerationKind.REMOVED) : null;
    }

    private static void writeOwed(Handling message, ResponseClock clock, Tri owed, Receipt receipt) {
        if (!message.isQuestion() || owed != Tri.NO) {
            receipt.because(message.at("/kind"));
        }
        if (!message.isQuestion() || message.it().moderation() == null) {
            return;
        }
        ModerationEvent removal = removal(message);
        boolean isInTime = removal != null && clock.isInTime(removal.at());
        Tri ground = isInTime ? HandlingRules.ground(message) : Tri.YES;
        if (!isInTime || ground != Tri.NO) {
            message.writeModeration(receipt);
        }
        if (isInTime) {
            HandlingRules.writeGround(message, ground, receipt);
        }
    }

    private static void writeRuns(Handling message, ResponseClock clock, Tri owed, Tri handedOn, Receipt receipt) {
        boolean runs = owed != Tri.NO && handedOn != Tri.YES;
        if (runs) {
            receipt.because(platform(message));
            if (clock.isOnTwitter()) {
                receipt.read("platformAliases", "X_IS_TWITTER");
            }
        }
        if (owed == Tri.NO || runs) {
            writeOwed(message, clock, owed, receipt);
        }
        if (runs) {
            clock.writeTimeStated(receipt);
        }
        if (owed != Tri.NO && !HandlingRules.forwardings(message).isEmpty()) {
            receipt.because(message.at("/routing/forwardings"));
            if (handedOn == Tri.YES) {
                receipt.read("forwardingStopsClock", "TRUE");
            }
        }
        if (runs) {
            Crises.writeNone(receipt, message.account());
        }
    }

    private static Tri answeredInTime(Handling message, ResponseClock clock) {
        List<Reply> replies = message.it().replies();
        if (replies == null) {
            return Tri.OPEN;
        }
        for (Reply reply : replies) {
            if (reply.kind() == ReplyKind.ANSWER && clock.isInTime(reply.at())) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private static void writeInTime(Handling message, ResponseClock clock, Receipt receipt) {
        List<Reply> replies = message.it().replies();
        if (replies == null || replies.isEmpty()) {
            receipt.says(replies, message.at("/replies"));
            return;
        }
        boolean isInTime = answeredInTime(message, clock) == Tri.YES;
        for (int index = 0; index < replies.size(); index++) {
            Reply reply = replies.get(index);
            String at = message.at("/replies/" + index);
            boolean isAnswer = reply.kind() == ReplyKind.ANSWER;
            if (isAnswer && clock.isInTime(reply.at())) {
                receipt.because(at + "/kind").because(at + "/at").read("answerByColleagueOk", "TRUE");
                return;
            }
            if (isInTime) {
                continue;
            }
            receipt.because(at + (isAnswer ? "/at" : "/kind"));
            if (!isAnswer) {
                receipt.read("answerByColleagueOk", "TRUE");
            }
        }
    }

    private static void writeAnswered(Handling message, Receipt receipt) {
        message.writeAnswered(receipt);
        if (message.it().replies() != null && !message.it().replies().isEmpty()) {
            receipt.read("answerByColleagueOk", "TRUE");
        }
    }

    private static List<Step> answer(Handling message) {
        return message.answered() == Tri.YES ? List.of() : ANSWER;
    }
}
