package se.klartecken.benchmarks.floor;

import java.util.List;
import se.klartecken.detect.Detectors;
import se.klartecken.model.DataCategory;
import se.klartecken.model.Media;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.RecordKeeping;
import se.klartecken.report.Step;

/** Stockholm's clauses on a post, but for those on each use of personal data in it. */
final class PostRules {

    private static final List<Step> KEEP = List.of(Step.REGISTER_OR_KEEP_IN_ORDER);

    private final Words adapted;
    private final Words kept;
    private final Words stated;
    private final Words secret;
    private final Words identityNumber;
    private final Words privately;
    private final Words capacity;

    PostRules(Wording wording) {
        this.adapted = wording.of("STO-TIG-2");
        this.kept = wording.of("STO-ALL-2");
        this.stated = wording.of("STO-PER-9");
        this.secret = wording.of("STO-PER-21");
        this.identityNumber = wording.of("STO-PER-36");
        this.privately = wording.of("STO-PRI-4");
        this.capacity = wording.of("STO-PRI-6");
    }

    void check(Post post, Spot spot, OpenAccount account, FindingList found) {
        mediaAreAdapted(post, spot, found);
        isKept(post, spot, found);
        personalDataIsStated(post, spot, found);
        isFreeOfSecrets(post, spot, found);
        textGivesNothingAway(post, spot, found);
        if (found.isExplained()) {
            // On the municipality's own accounts it is clear who speaks.
            spoken(privately, spot, account, found);
            spoken(capacity, spot, account, found);
        }
    }

    private void mediaAreAdapted(Post post, Spot spot, FindingList found) {
        Tri applies = MediaRule.any(post.media());
        Tri keeps = MediaRule.allAdapted(post.media());
        if (found.isSilentOn(applies, keeps)) {
            return;
        }
        var receipt = new Receipt();
        MediaRule.writeAny(receipt, post.media(), spot.at("/media"));
        if (applies != Tri.NO) {
            MediaRule.writeAllAdapted(receipt, post.media(), spot.at("/media"));
        }
        found.judge(adapted, spot, applies, keeps, receipt);
    }

    private void isKept(Post post, Spot spot, FindingList found) {
        RecordKeeping record = post.recordKeeping();
        boolean isOnRecord = record != null && record.keptInOrder() != null && !spot.isAhead();
        Tri keeps = record == null ? Tri.OPEN : Tri.of(record.keptInOrder());
        if (found.isSilentOn(Tri.of(isOnRecord), keeps)) {
            return;
        }
        var receipt = new Receipt();
        receipt.because(spot.at(spot.isAhead() ? "/status" : "/recordKeeping"));
        if (isOnRecord) {
            receipt.says(keeps, spot.at("/recordKeeping/keptInOrder"));
        }
        found.owed(kept, spot, Tri.of(isOnRecord), keeps, Tri.YES, receipt, KEEP);
    }

    private void personalDataIsStated(Post post, Spot spot, FindingList found) {
        boolean isUnstated = isUnstated(post);
        if (!isUnstated && !found.isExplained()) {
            return;
        }
        var receipt = new Receipt();
        if (post.personalData() == null) {
            receipt.missing(spot.at("/personalData"));
        } else {
            receipt.because(spot.at(isUnstated ? "/media" : "/personalData"));
        }
        Tri applies = isUnstated ? Tri.OPEN : Tri.NO;
        found.judge(stated, spot, applies, applies, receipt);
    }

    /** Whether nobody has said whose data it holds, of all those whom it shows. */
    static boolean isUnstated(Post post) {
        return post.personalData() == null || showsSomebodyElse(post, post.personalData());
    }

    private static boolean showsSomebodyElse(Post post, List<PersonalDataUse> uses) {
        if (post.media() == null) {
            return false;
        }
        for (Media medium : post.media()) {
            if (medium.persons() != null) {
                for (String person : medium.persons()) {
                    if (!isTold(person, uses)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTold(String person, List<PersonalDataUse> uses) {
        for (PersonalDataUse use : uses) {
            if (use.dataSubject().equals(person)) {
                return true;
            }
        }
        return false;
    }

    private void isFreeOfSecrets(Post post, Spot spot, FindingList found) {
        int use = secretUse(post);
        Tri keeps = freeOfSecrets(post, use);
        if (found.isSilentOn(Tri.YES, keeps)) {
            return;
        }
        var receipt = new Receipt();
        if (use >= 0) {
            receipt.because(spot.at("/personalData/" + use + "/categories"));
        } else {
            receipt.says(post.holdsSecretInformation(), spot.at("/holdsSecretInformation"));
        }
        found.judge(secret, spot, Tri.YES, keeps, receipt);
    }

    static Tri freeOfSecrets(Post post) {
        return freeOfSecrets(post, secretUse(post));
    }

    private static Tri freeOfSecrets(Post post, int secretUse) {
        return secretUse >= 0 ? Tri.NO : Tri.of(post.holdsSecretInformation()).not();
    }

    private static int secretUse(Post post) {
        List<PersonalDataUse> uses = post.personalData() == null ? List.of() : post.personalData();
        for (int index = 0; index < uses.size(); index++) {
            List<DataCategory> categories = uses.get(index).categories();
            if (categories != null && categories.contains(DataCategory.SECRET)) {
                return index;
            }
        }
        return -1;
    }

    private void textGivesNothingAway(Post post, Spot spot, FindingList found) {
        boolean isSuggested = post.text() != null
                && Detectors.installed().suggestions(post.text()).contains(DataCategory.PERSONAL_IDENTITY_NUMBER);
        boolean isRecorded = isSuggested && records(post, DataCategory.PERSONAL_IDENTITY_NUMBER);
        Tri applies = Tri.of(isSuggested && !isRecorded);
        if (found.isSilentOn(applies, Tri.OPEN)) {
            return;
        }
        var receipt = new Receipt();
        if (!isRecorded) {
            receipt.because(spot.at("/text"));
        }
        if (isSuggested) {
            receipt.because(spot.at("/personalData"));
        }
        if (applies == Tri.YES) {
            receipt.unassessed();
        }
        found.judge(identityNumber, spot, applies, Tri.OPEN, receipt);
    }

    private static boolean records(Post post, DataCategory category) {
        List<PersonalDataUse> uses = post.personalData() == null ? List.of() : post.personalData();
        for (PersonalDataUse use : uses) {
            if (use.categories() != null && use.categories().contains(category)) {
                return true;
            }
        }
        return false;
    }

    private static void spoken(Words words, Spot spot, OpenAccount account, FindingList found) {
        var receipt = new Receipt();
        account.writeNature(receipt);
        found.judge(words, spot, Tri.NO, Tri.OPEN, receipt);
    }
}
