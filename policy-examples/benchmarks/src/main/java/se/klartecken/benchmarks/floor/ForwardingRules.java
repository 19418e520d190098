package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Forwarding;
import se.klartecken.model.MessageRouting;
import se.klartecken.report.Step;

/** Sollentuna's clauses on what other committees must see or answer. */
final class ForwardingRules {

    private static final List<Step> FORWARD = List.of(Step.FORWARD);

    private final Words important;
    private final Words competence;
    private final Words told;
    private final Words published;

    ForwardingRules(Wording wording) {
        this.important = wording.of("SOL-4-10");
        this.competence = wording.of("SOL-4-12");
        this.told = wording.of("SOL-4-13");
        this.published = wording.of("SOL-4-14");
    }

    void important(Handling message, FindingList found) {
        MessageRouting routing = message.it().routing();
        Boolean judged = routing == null ? null : routing.judgedImportant();
        Tri applies = Tri.of(judged);
        Tri kept = forwarded(message);
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt().says(judged, message.at("/routing/judgedImportant"));
        if (applies != Tri.NO) {
            Crises.writeNone(receipt, message.account());
            writeForwarded(message, receipt);
        }
        found.owed(important, message.spot(), applies, kept, Tri.YES, receipt, FORWARD);
    }

    void competence(Handling message, FindingList found) {
        Tri takes = Tri.of(message.isQuestion()).and(requires(message));
        if (found.isSilentOn(takes, Tri.OPEN)) {
            return;
        }
        forwardedRightly(message, takes, found);
        Forwarding forwarding = first(message);
        Tri forwarded = takes.and(known(message, forwarding != null));
        askerTold(message, takes, forwarded, forwarding, found);
        answerPublished(message, takes, forwarded, forwarding, found);
    }

    private void forwardedRightly(Handling message, Tri takes, FindingList found) {
        Tri kept = forwarded(message);
        if (found.isSilentOn(takes, kept)) {
            return;
        }
        Receipt receipt = takes(message, takes);
        if (takes != Tri.NO) {
            writeForwarded(message, receipt);
        }
        found.owed(competence, message.spot(), takes, kept, Tri.YES, receipt, left(message));
    }

    private void askerTold(
            Handling message, Tri takes, Tri forwarded, @Nullable Forwarding forwarding, FindingList found) {
        Tri kept = known(message, forwarding != null && forwarding.askerToldAt() != null);
        if (found.isSilentOn(forwarded, kept)) {
            return;
        }
        Receipt receipt = forwarded(message, takes, forwarded);
        if (forwarded != Tri.NO) {
            boolean isTold = kept == Tri.YES;
            writeFirst(message, receipt, isTold ? "/askerToldAt" : "");
        }
        found.owed(told, message.spot(), forwarded, kept, Tri.YES, receipt, left(message));
    }

    /** There is something to publish once the other committee has answered. */
    private void answerPublished(
            Handling message, Tri takes, Tri forwarded, @Nullable Forwarding forwarding, FindingList found) {
        boolean isAnswered = forwarding != null && forwarding.answerReceivedAt() != null;
        Tri applies = forwarded.and(known(message, isAnswered));
        if (found.isSilentOn(applies, Tri.OPEN)) {
            return;
        }
        var receipt = new Receipt();
        if (forwarded == Tri.NO || applies != Tri.NO) {
            receipt = forwarded(message, takes, forwarded);
        }
        if (forwarded != Tri.NO) {
            writeFirst(message, receipt, isAnswered ? "/answerReceivedAt" : "");
        }
        if (applies != Tri.NO) {
            writeFirst(message, receipt, "");
        }
        found.owed(published, message.spot(), applies, known(message, false), Tri.YES, receipt, left(message));
    }

    private static Receipt takes(Handling message, Tri takes) {
        var receipt = new Receipt();
        if (!message.isQuestion() || takes != Tri.NO) {
            receipt.because(message.at("/kind"));
        }
        if (message.isQuestion()) {
            MessageRouting routing = message.it().routing();
            Boolean required = routing == null ? null : routing.requiresSpecialCompetence();
            receipt.says(required, message.at("/routing/requiresSpecialCompetence"));
        }
        if (takes != Tri.NO) {
            Crises.writeNone(receipt, message.account());
        }
        return receipt;
    }

    private static Receipt forwarded(Handling message, Tri takes, Tri forwarded) {
        Receipt receipt = takes == Tri.NO || forwarded != Tri.NO ? takes(message, takes) : new Receipt();
        if (takes != Tri.NO) {
            writeFirst(message, receipt, "");
        }
        return receipt;
    }

    private static void writeFirst(Handling message, Receipt receipt, String property) {
        MessageRouting routing = message.it().routing();
        List<Forwarding> all = routing == null ? null : routing.forwardings();
        boolean isForwarded = all != null && !all.isEmpty();
        receipt.says(all, message.at(isForwarded ? "/routing/forwardings/0" + property : "/routing/forwardings"));
    }

    private static Tri requires(Handling message) {
        MessageRouting routing = message.it().routing();
        return Tri.of(routing == null ? null : routing.requiresSpecialCompetence());
    }

    private static Tri known(Handling message, boolean fact) {
        MessageRouting routing = message.it().routing();
        return routing == null || routing.forwardings() == null ? Tri.OPEN : Tri.of(fact);
    }

    private static Tri forwarded(Handling message) {
        Forwarding forwarding = first(message);
        return forwarding == null ? known(message, false) : Tri.of(forwarding.rightCommittee());
    }

    private static void writeForwarded(Handling message, Receipt receipt) {
        Forwarding forwarding = first(message);
        if (forwarding == null) {
            writeFirst(message, receipt, "");
        } else {
            receipt.says(forwarding.rightCommittee(), message.at("/routing/forwardings/0/rightCommittee"));
        }
    }

    /** No message is forwarded more than once. */
    private static @Nullable Forwarding first(Handling message) {
        List<Forwarding> all = HandlingRules.forwardings(message);
        return all.isEmpty() ? null : all.get(0);
    }

    private static List<Step> left(Handling message) {
        var steps = new ArrayList<Step>();
        Forwarding forwarding = first(message);
        if (forwarded(message) != Tri.YES) {
            steps.add(Step.FORWARD);
        }
        if (forwarding == null || forwarding.askerToldAt() == null) {
            steps.add(Step.TELL_ASKER);
        }
        boolean isToPublish = message.isQuestion() && requires(message) == Tri.YES;
        if (isToPublish && forwarding != null && forwarding.answerReceivedAt() != null) {
            steps.add(Step.PUBLISH_ANSWER);
        }
        return steps;
    }
}
