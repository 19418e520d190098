package se.klartecken.benchmarks.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.detect.Detectors;
import se.klartecken.model.DataCategory;
import se.klartecken.model.Forwarding;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.report.Step;

/** Sollentuna's clauses on handling and on removing what others write. */
final class HandlingRules {

    private static final List<Step> HANDLE = List.of(Step.HANDLE);
    private static final List<Step> REMOVE = List.of(Step.REMOVE);

    private final Words handled;
    private final Words inMedium;
    private final Words unlawful;
    private final Words sensitive;
    private final Words secret;

    HandlingRules(Wording wording) {
        this.handled = wording.of("SOL-4-2");
        this.inMedium = wording.of("SOL-4-5");
        this.unlawful = wording.of("SOL-4-7");
        this.sensitive = wording.of("SOL-4-8");
        this.secret = wording.of("SOL-4-9");
    }

    void check(Handling message, FindingList found) {
        isHandled(message, found);
        noCaseInMedium(message, found);
        lawful(message, found);
        mustGo(message, sensitive(message), sensitive, found);
        mustGo(message, secret(message), secret, found);
    }

    /** The first thing that was done with it, else what was decided. */
    private void isHandled(Handling message, FindingList found) {
        boolean isAnswered = message.answered() == Tri.YES;
        boolean isGone = message.gone() == Tri.YES;
        boolean isMoved = message.moves() != null && !message.moves().isEmpty();
        boolean isForwarded = !forwardings(message).isEmpty();
        boolean isDone = isAnswered || isGone || isMoved || isForwarded;
        Tri kept = isDone ? Tri.YES : message.handledByDecision();
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        var receipt = new Receipt();
        Crises.writeNone(receipt, message.account());
        if (isAnswered) {
            message.writeAnswered(receipt);
        } else if (isGone) {
            message.writeModeration(receipt);
        } else if (isMoved) {
            receipt.because(message.at("/caseLink/movedAt/0"));
        } else if (isForwarded) {
            receipt.because(message.at("/routing/forwardings/0"));
        } else {
            receipt.says(message.it().handling(), message.at("/handling"));
        }
        found.owed(handled, message.spot(), Tri.YES, kept, Tri.YES, receipt, HANDLE);
    }

    static List<Forwarding> forwardings(Handling message) {
        MessageRouting routing = message.it().routing();
        return routing == null || routing.forwardings() == null ? List.of() : routing.forwardings();
    }

    private void noCaseInMedium(Handling message, FindingList found) {
        Tri kept = Tri.of(message.it().handledInMedium()).not();
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        var receipt = new Receipt();
        Crises.writeNone(receipt, message.account());
        receipt.says(message.it().handledInMedium(), message.at("/handledInMedium"));
        found.judge(inMedium, message.spot(), Tri.YES, kept, receipt);
    }

    /** Nothing unlawful was found, if anybody looked; what was removed without a ground is for a person to look at. */
    private void lawful(Handling message, FindingList found) {
        Tri broken = message.it().contentAssessments() == null ? Tri.OPEN : Tri.NO;
        boolean isRemoved = isRemovedByAccount(message);
        Tri ground = isRemoved ? ground(message) : Tri.YES;
        Tri without = ground == Tri.YES ? Tri.NO : Tri.OPEN;
        Tri applies = broken.or(without);
        Tri kept = message.gone().and(without.not());
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        writeBroken(message, receipt);
        writeWithout(message, isRemoved, ground, receipt);
        if (applies != Tri.NO) {
            message.writeModeration(receipt).read("sollentunaDocumentBeforeRemoval", "FALSE");
        }
        found.owed(unlawful, message.spot(), applies, kept, message.gone().not(), receipt, remove(message));
    }

    private static void writeBroken(Handling message, Receipt receipt) {
        receipt.says(message.it().contentAssessments(), message.at("/contentAssessments"));
    }

    private static void writeWithout(Handling message, boolean isRemoved, Tri ground, Receipt receipt) {
        if (!isRemoved) {
            if (message.it().moderation() != null) {
                message.writeModeration(receipt);
            }
            return;
        }
        if (ground == Tri.NO) {
            message.writeModeration(receipt);
        }
        writeGround(message, ground, receipt);
        if (ground != Tri.YES) {
            Crises.writeNone(receipt, message.account());
        }
    }

    private static boolean isRemovedByAccount(Handling message) {
        ModerationEvent removal = message.first(ModerationKind.REMOVED);
        return removal != null && message.gone() == Tri.YES;
    }

    /** The law, or the account's own house rules. */
    static Tri ground(Handling message) {
        Tri broken = message.it().contentAssessments() == null ? Tri.OPEN : Tri.NO;
        return broken.or(sensitive(message))
                .or(secret(message))
                .or(Tri.of(message.it().breaksHouseRules()));
    }

    static void writeGround(Handling message, Tri ground, Receipt receipt) {
        boolean byData = sensitive(message) == Tri.YES || secret(message) == Tri.YES;
        if (ground != Tri.YES) {
            writeBroken(message, receipt);
        }
        if (byData || ground != Tri.YES) {
            writeCategories(message, receipt);
        }
        if (!byData) {
            receipt.says(message.it().breaksHouseRules(), message.at("/breaksHouseRules"));
        }
    }

    private static Tri sensitive(Handling message) {
        List<DataCategory> categories = message.it().dataCategories();
        if (categories == null) {
            return Tri.OPEN;
        }
        for (DataCategory category : categories) {
            if (category.isSensitive()) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private static Tri secret(Handling message) {
        List<DataCategory> categories = message.it().dataCategories();
        return categories == null ? Tri.OPEN : Tri.of(categories.contains(DataCategory.SECRET));
    }

    private static void mustGo(Handling message, Tri applies, Words words, FindingList found) {
        Tri kept = message.gone();
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        writeCategories(message, receipt);
        if (applies != Tri.NO) {
            message.writeModeration(receipt).read("sollentunaDocumentBeforeRemoval", "FALSE");
        }
        found.owed(words, message.spot(), applies, kept, message.gone().not(), receipt, remove(message));
    }

    private static void writeCategories(Handling message, Receipt receipt) {
        receipt.says(message.it().dataCategories(), message.at("/dataCategories"));
        if (message.it().dataCategories() == null
                && givesItselfAway(message.it().text())) {
            receipt.because(message.at("/text"));
        }
    }

    private static boolean givesItselfAway(@Nullable String text) {
        return text != null && !Detectors.installed().suggestions(text).isEmpty();
    }

    private static List<Step> remove(Handling message) {
        return message.gone() == Tri.YES ? List.of() : REMOVE;
    }
}
