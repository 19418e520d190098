package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.detect.Detectors;
import se.klartecken.model.DataCategory;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.report.Step;

/** Stockholm's clauses on content that must go: for a crime, or for the data in it. */
final class RemovalRules {

    private final Words crimeDocumented;
    private final Words crimeRemoved;
    private final Words policeReport;
    private final Words documented;
    private final Words registered;
    private final Words removed;

    RemovalRules(Wording wording) {
        this.crimeDocumented = wording.of("STO-BEV-18");
        this.crimeRemoved = wording.of("STO-BEV-19");
        this.policeReport = wording.of("STO-BEV-21");
        this.documented = wording.of("STO-PER-22");
        this.registered = wording.of("STO-PER-23");
        this.removed = wording.of("STO-PER-24");
    }

    void check(Handling message, FindingList found) {
        crime(message, found);
        data(message, found);
    }

    /** Nobody has found a crime: either none was found, or nobody has looked. */
    private void crime(Handling message, FindingList found) {
        boolean isAssessed = message.it().contentAssessments() != null;
        Tri manifest = Tri.of(takenByAuthor(message))
                .not()
                .and(isAssessed ? Tri.NO : Tri.OPEN)
                .and(Tri.of(message.account().it().canModerate()));
        if (found.isSilentOn(manifest, Tri.OPEN)) {
            return;
        }
        Tri noted = isDone(message, ModerationKind.DOCUMENTED);
        Receipt receipt = manifest(message, isAssessed);
        if (manifest != Tri.NO) {
            message.writeModeration(receipt).read("requireRegistrationForCriminalContent", "FALSE");
        }
        found.owed(
                crimeDocumented, message.spot(), manifest, noted, message.gone().not(), receipt, List.of());
        receipt = manifest(message, isAssessed);
        if (manifest != Tri.NO) {
            message.writeModeration(receipt);
        }
        found.owed(crimeRemoved, message.spot(), manifest, message.gone(), Tri.YES, receipt, List.of());
        receipt = manifest(message, isAssessed).read("policePositionRequiredFor", "MANIFEST_CRIME");
        if (manifest != Tri.NO) {
            receipt.missing(message.at("/policeReport/considered"));
        }
        found.judge(policeReport, message.spot(), manifest, Tri.OPEN, receipt);
    }

    private static Receipt manifest(Handling message, boolean isAssessed) {
        var receipt = new Receipt();
        if (isAssessed) {
            return receipt.because(message.at("/contentAssessments"));
        }
        writeInfluence(message, receipt);
        receipt.missing(message.at("/contentAssessments")).read("terrorismItem", "AS_WORDED");
        return message.it().moderation() == null ? receipt : message.writeModeration(receipt);
    }

    private static void writeInfluence(Handling message, Receipt receipt) {
        receipt.says(
                        message.account().it().canModerate(),
                        message.account().spot().at("/canModerate"))
                .read("hideOnlyCountsAsInfluence", "TRUE");
    }

    private void data(Handling message, FindingList found) {
        Tri mustGo = holdsDataToRemove(message)
                .and(Tri.of(!takenByAuthor(message)))
                .and(Tri.of(message.account().it().canModerate()));
        if (found.isSilentOn(mustGo, Tri.OPEN)) {
            return;
        }
        Tri there = message.gone().not();
        List<Step> left = stepsLeft(message);
        Tri noted = isDone(message, ModerationKind.DOCUMENTED);
        Tri entered = isDone(message, ModerationKind.REGISTERED);
        found.owed(documented, message.spot(), mustGo, noted, there, step(message, mustGo, noted), left);
        found.owed(registered, message.spot(), mustGo, entered, there, entered(message, mustGo, entered), left);
        Receipt receipt = mustGo(message);
        if (mustGo != Tri.NO) {
            message.writeModeration(receipt).read("hideCountsAsRemoval", "FALSE");
        }
        Tri open = message.it().moderation() == null
                ? Tri.OPEN
                : Tri.of(message.first(ModerationKind.DOCUMENTED) == null
                        || message.first(ModerationKind.REGISTERED) == null);
        found.owed(removed, message.spot(), mustGo, message.gone(), open, receipt, left);
    }

    private static Receipt step(Handling message, Tri mustGo, Tri done) {
        Receipt receipt = mustGo(message);
        if (mustGo != Tri.NO) {
            message.writeModeration(receipt);
            if (done == Tri.NO && message.first(ModerationKind.REMOVED) != null) {
                receipt.read("emergencyRemovalBeforeRegistration", "VIOLATION");
            }
        }
        return receipt;
    }

    private static Receipt entered(Handling message, Tri mustGo, Tri done) {
        Receipt receipt = step(message, mustGo, done);
        ModerationEvent event = message.first(ModerationKind.REGISTERED);
        if (mustGo != Tri.NO && done == Tri.YES && event != null) {
            int index = message.events().indexOf(event);
            receipt.says(event.registrationNumber(), message.at("/moderation/" + index + "/registrationNumber"));
        }
        return receipt;
    }

    private static Tri holdsDataToRemove(Handling message) {
        List<DataCategory> categories = message.it().dataCategories();
        if (categories == null) {
            return Tri.OPEN;
        }
        for (DataCategory category : categories) {
            if (category.isSensitive()
                    || category == DataCategory.PRIVACY_VIOLATING
                    || category == DataCategory.SECRET) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private static Receipt mustGo(Handling message) {
        var receipt = new Receipt();
        boolean isByAuthor = takenByAuthor(message);
        Tri holds = holdsDataToRemove(message);
        if (holds != Tri.NO && !isByAuthor) {
            writeInfluence(message, receipt);
        }
        if (holds == Tri.NO || !isByAuthor) {
            receipt.says(message.it().dataCategories(), message.at("/dataCategories"));
            if (message.it().dataCategories() == null
                    && givesItselfAway(message.it().text())) {
                receipt.because(message.at("/text"));
            }
        }
        if (holds != Tri.NO && message.it().moderation() != null) {
            message.writeModeration(receipt);
        }
        return receipt;
    }

    private static boolean givesItselfAway(@Nullable String text) {
        return text != null && !Detectors.installed().suggestions(text).isEmpty();
    }

    /** What its author took away, and the account had not removed before. */
    private static boolean takenByAuthor(Handling message) {
        return message.gone() == Tri.YES
                && message.first(ModerationKind.REMOVED_BY_AUTHOR) != null
                && message.first(ModerationKind.REMOVED) == null;
    }

    /** Done no later than any removal. */
    private static Tri isDone(Handling message, ModerationKind kind) {
        ModerationEvent done = message.first(kind);
        ModerationEvent removal = message.first(ModerationKind.REMOVED);
        boolean inTime = done != null && (removal == null || !removal.at().isBefore(done.at()));
        return message.it().moderation() == null ? Tri.OPEN : Tri.of(inTime);
    }

    private static List<Step> stepsLeft(Handling message) {
        if (message.gone() == Tri.YES) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        if (message.first(ModerationKind.DOCUMENTED) == null) {
            steps.add(Step.DOCUMENT);
        }
        if (message.first(ModerationKind.REGISTERED) == null) {
            steps.add(Step.REGISTER);
        }
        steps.add(Step.REMOVE);
        return steps;
    }
}
