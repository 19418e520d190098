package se.klartecken.benchmarks.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.RecordKeeping;
import se.klartecken.report.Step;

/** Stockholm's clauses on messages that belong to a case, and on messages as documents. */
final class CaseRules {

    private static final List<Step> MOVE = List.of(Step.MOVE_TO_CASE);
    private static final List<Step> HANDLE = List.of(Step.HANDLE);
    private static final List<Step> KEEP = List.of(Step.REGISTER_OR_KEEP_IN_ORDER);

    private final Words pendingCase;
    private final Words newCase;
    private final Words handled;
    private final Words kept;

    CaseRules(Wording wording) {
        this.pendingCase = wording.of("STO-SVA-12");
        this.newCase = wording.of("STO-SVA-13");
        this.handled = wording.of("STO-SVA-14");
        this.kept = wording.of("STO-ALL-2");
    }

    void check(Handling message, FindingList found) {
        isMoved(message, CaseRelation.PENDING_CASE, pendingCase, found);
        isMoved(message, CaseRelation.NEW_CASE, newCase, found);
        isHandledAsCase(message, found);
        isKept(message, found);
    }

    private static @Nullable CaseRelation relation(Handling message) {
        CaseLink link = message.it().caseLink();
        return link == null ? null : link.relation();
    }

    private static void isMoved(Handling message, CaseRelation asked, Words words, FindingList found) {
        CaseRelation relation = relation(message);
        Tri applies = relates(message, asked);
        Tri moved = moved(message);
        if (found.isSilentOn(applies, moved)) {
            return;
        }
        var receipt = new Receipt().says(relation, message.at("/caseLink/relation"));
        if (applies != Tri.NO) {
            writeMoved(message, receipt);
            if (moved != Tri.NO) {
                receipt.read("moveImpliesRemoval", "FALSE");
            }
        }
        found.owed(words, message.spot(), applies, moved, Tri.YES, receipt, MOVE);
    }

    static Tri relates(Handling message, CaseRelation asked) {
        CaseRelation relation = relation(message);
        return relation == null ? Tri.OPEN : Tri.of(relation == asked);
    }

    /** Moved, with a case for it over there. */
    static Tri moved(Handling message) {
        Tri moved = message.moves() == null ? Tri.OPEN : Tri.of(!message.moves().isEmpty());
        return moved.and(hasCase(message));
    }

    private static Tri hasCase(Handling message) {
        String reference = reference(message);
        return reference == null ? Tri.OPEN : Tri.of(!reference.isBlank());
    }

    private static @Nullable String reference(Handling message) {
        CaseLink link = message.it().caseLink();
        return link == null ? null : link.caseRef();
    }

    private static void writeMoved(Handling message, Receipt receipt) {
        boolean isKnownNotMoved = message.moves() != null && message.moves().isEmpty();
        boolean isWithoutCase = hasCase(message) == Tri.NO;
        if (isKnownNotMoved || !isWithoutCase) {
            boolean isMoved = message.moves() != null && !isKnownNotMoved;
            receipt.says(message.moves(), message.at(isMoved ? "/caseLink/movedAt/0" : "/caseLink/movedAt"));
        }
        if (!isKnownNotMoved) {
            receipt.says(reference(message), message.at("/caseLink/caseRef"));
        }
    }

    private void isHandledAsCase(Handling message, FindingList found) {
        CaseRelation relation = relation(message);
        Tri related = relation == null ? Tri.OPEN : Tri.of(relation != CaseRelation.NONE);
        Tri moved = moved(message);
        Tri applies = related.and(moved);
        CaseLink link = message.it().caseLink();
        Boolean byRoutine = link == null ? null : link.handledByRoutine();
        if (found.isSilentOn(applies, Tri.of(byRoutine))) {
            return;
        }
        var receipt = new Receipt();
        if (related == Tri.NO || moved != Tri.NO) {
            receipt.says(relation, message.at("/caseLink/relation"));
        }
        if (related != Tri.NO) {
            writeMoved(message, receipt);
        }
        if (applies != Tri.NO) {
            receipt.says(byRoutine, message.at("/caseLink/handledByRoutine"));
        }
        found.owed(handled, message.spot(), applies, Tri.of(byRoutine), Tri.YES, receipt, HANDLE);
    }

    private void isKept(Handling message, FindingList found) {
        RecordKeeping record = message.it().recordKeeping();
        Boolean inOrder = record == null ? null : record.keptInOrder();
        boolean isRegistered = message.first(ModerationKind.REGISTERED) != null;
        Tri applies = Tri.of(inOrder != null || isRegistered);
        Tri keeps = isRegistered ? Tri.YES : Tri.of(inOrder);
        if (found.isSilentOn(applies, keeps)) {
            return;
        }
        var receipt = new Receipt();
        if (inOrder != null || !isRegistered) {
            receipt.because(message.at("/recordKeeping"));
        }
        if (isRegistered) {
            receipt.because(message.at("/moderation"));
        } else if (inOrder != null) {
            receipt.because(message.at("/recordKeeping/keptInOrder"));
        }
        found.owed(kept, message.spot(), applies, keeps, Tri.YES, receipt, KEEP);
    }
}
