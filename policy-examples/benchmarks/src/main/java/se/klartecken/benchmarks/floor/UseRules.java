package se.klartecken.benchmarks.floor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.DataCategory;

/** Stockholm's clauses on one use of personal data in a post, in the order of the text. */
final class UseRules {

    private static final LocalDate RESTRAINT = LocalDate.of(2020, 7, 16);

    private record Ban(Words words, DataCategory category) {}

    private final Words legalBasis;
    private final Words images;
    private final Words examined;
    private final Words guardian;
    private final Words caution;
    private final Words sensitive;
    private final Words privacy;
    private final List<Ban> bans;
    private final Words restraint;

    UseRules(Wording wording) {
        this.legalBasis = wording.of("STO-PER-9");
        this.images = wording.of("STO-PER-14");
        this.examined = wording.of("STO-PER-16");
        this.guardian = wording.of("STO-PER-17");
        this.caution = wording.of("STO-PER-18");
        this.sensitive = wording.of("STO-PER-19");
        this.privacy = wording.of("STO-PER-20");
        this.bans = List.of(
                new Ban(wording.of("STO-PER-35"), DataCategory.OTHER_PROTECTED),
                new Ban(wording.of("STO-PER-36"), DataCategory.PERSONAL_IDENTITY_NUMBER),
                new Ban(wording.of("STO-PER-37"), DataCategory.LEGAL_OFFENCES),
                new Ban(wording.of("STO-PER-38"), DataCategory.SALARY),
                new Ban(wording.of("STO-PER-39"), DataCategory.EVALUATIVE),
                new Ban(wording.of("STO-PER-40"), DataCategory.SOCIAL_CIRCUMSTANCES));
        this.restraint = wording.of("STOH-LAG-8");
    }

    void check(UseInPost use, FindingList found) {
        hasLegalBasis(use, found);
        imageIsAllowed(use, found);
        basisIsExamined(use, found);
        guardianAgrees(use, found);
        cautionIsTaken(use, found);
        isFreeOfSensitiveData(use, found);
        isFreeOf(DataCategory.PRIVACY_VIOLATING, privacy, use, found);
        for (Ban ban : bans) {
            isFreeOf(ban.category(), ban.words(), use, found);
        }
        hasReasonUnderRestraint(use, found);
    }

    private void hasLegalBasis(UseInPost use, FindingList found) {
        Tri kept = use.hasLegalBasis();
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        var receipt = new Receipt();
        if (use.restsOnConsent()) {
            use.consents().writeTo(receipt, Consents.Question.VALID);
        }
        receipt.says(use.it().legalBasis(), use.at("/legalBasis"));
        found.judge(legalBasis, use.spot(), Tri.YES, kept, receipt);
    }

    private void imageIsAllowed(UseInPost use, FindingList found) {
        Tri applies = Tri.of(use.isImageOrFilm());
        if (found.isSilentOn(applies, Tri.OPEN)) {
            return;
        }
        Tri informs = use.informsInPublicInterest();
        Tri consent = informs == Tri.YES ? Tri.OPEN : use.consents().any(Consents.Question.VALID);
        Tri kept = informs.or(consent);
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt().because(use.at("/kind"));
        if (applies == Tri.YES && (informs == Tri.YES || consent != Tri.YES)) {
            use.writeInforms(receipt);
        }
        if (applies == Tri.YES && informs != Tri.YES) {
            use.consents().writeTo(receipt, Consents.Question.VALID);
        }
        found.judge(images, use.spot(), applies, kept, receipt);
    }

    private void basisIsExamined(UseInPost use, FindingList found) {
        Tri kept = use.examination().holds();
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        var receipt = new Receipt();
        use.examination().writeTo(receipt, use.spot());
        found.judge(examined, use.spot(), Tri.YES, kept, receipt);
    }

    private void guardianAgrees(UseInPost use, FindingList found) {
        Tri consent = use.basisIsConsent();
        if (consent == Tri.NO && !found.isExplained()) {
            return;
        }
        Tri child = use.isOfChild();
        if (found.isSilentOn(consent.and(child), Tri.OPEN)) {
            return;
        }
        Tri tooYoung = use.consents().tooYoungAtPublication().or(use.consents().any(Consents.Question.GIVEN_TOO_YOUNG));
        Tri applies = consent.and(child).and(tooYoung);
        Tri agreed = use.consents().any(Consents.Question.WITH_GUARDIAN);
        Tri kept = agreed.and(use.nobodyObjects());
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        writeChildUnder13(use, consent, child, tooYoung, receipt);
        if (applies != Tri.NO) {
            writeAgreed(use, agreed, receipt);
        }
        found.judge(guardian, use.spot(), applies, kept, receipt);
    }

    private static void writeChildUnder13(UseInPost use, Tri consent, Tri child, Tri tooYoung, Receipt receipt) {
        boolean isSettledLater = child == Tri.NO || tooYoung == Tri.NO;
        if (consent == Tri.NO || !isSettledLater) {
            receipt.says(use.it().legalBasis(), use.at("/legalBasis"));
        }
        if (consent != Tri.NO && (child == Tri.NO || tooYoung != Tri.NO)) {
            use.age().writeTo(receipt, UseInPost.CHILD);
        }
        if (consent != Tri.NO && child != Tri.NO) {
            writeTooYoung(use, receipt);
        }
        if (consent.and(child).and(tooYoung) != Tri.NO) {
            receipt.read("guardianRuleScope", "ANY_CONSENT_BASED_PROCESSING");
        }
    }

    private static void writeTooYoung(UseInPost use, Receipt receipt) {
        Tri atPublication = use.consents().tooYoungAtPublication();
        Tri given = use.consents().any(Consents.Question.GIVEN_TOO_YOUNG);
        if (atPublication == Tri.YES || given != Tri.YES) {
            use.age().writeTo(receipt, Consents.AGE_LIMIT);
        }
        if (atPublication != Tri.YES) {
            use.consents().writeTo(receipt, Consents.Question.GIVEN_TOO_YOUNG);
        }
        receipt.read("ageReference", "BOTH");
    }

    private static void writeAgreed(UseInPost use, Tri agreed, Receipt receipt) {
        use.consents().writeTo(receipt, Consents.Question.WITH_GUARDIAN);
        if (agreed != Tri.NO) {
            receipt.says(use.person().it().guardianObjections(), use.person().pointer() + "/guardianObjections");
        }
        receipt.read("guardiansRequired", "ONE").read("ageReference", "BOTH");
    }

    private void cautionIsTaken(UseInPost use, FindingList found) {
        Tri kept = use.cautionTaken();
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        Tri applies = use.isOfChild();
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt();
        use.age().writeTo(receipt, UseInPost.CHILD);
        if (applies != Tri.NO) {
            receipt.says(use.it().childCaution(), use.at("/childCaution"));
            if (kept == Tri.OPEN) {
                receipt.unassessed();
            }
        }
        found.judge(caution, use.spot(), applies, kept, receipt);
    }

    /** What explicit consent does for sensitive data is for a person to judge. */
    private void isFreeOfSensitiveData(UseInPost use, FindingList found) {
        Tri free = free(use.it().categories());
        if (found.isSilentOn(Tri.YES, free)) {
            return;
        }
        var receipt = new Receipt();
        Tri kept = free;
        if (free == Tri.NO) {
            Tri explicit = use.consents().any(Consents.Question.EXPLICIT);
            kept = explicit == Tri.NO ? Tri.NO : Tri.OPEN;
            use.consents().writeTo(receipt, Consents.Question.EXPLICIT);
        }
        receipt.says(use.it().categories(), use.at("/categories"));
        boolean hangsOnConsent =
                free == Tri.NO || (free == Tri.OPEN && use.consents().any(Consents.Question.EXPLICIT) == Tri.YES);
        if (hangsOnConsent) {
            receipt.read("sensitiveWithExplicitConsent", "REVIEW");
        }
        found.judge(sensitive, use.spot(), Tri.YES, kept, receipt);
    }

    private static Tri free(@Nullable List<DataCategory> categories) {
        if (categories == null) {
            return Tri.OPEN;
        }
        for (DataCategory category : categories) {
            if (category.isSensitive()) {
                return Tri.NO;
            }
        }
        return Tri.YES;
    }

    private static void isFreeOf(DataCategory category, Words words, UseInPost use, FindingList found) {
        List<DataCategory> categories = use.it().categories();
        Tri kept = isFreeOf(category, categories);
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        var receipt = new Receipt().says(categories, use.at("/categories"));
        if (kept == Tri.NO && category != DataCategory.PRIVACY_VIOLATING) {
            receipt.read("protectedDataWithConsent", "PROHIBITED");
        }
        found.judge(words, use.spot(), Tri.YES, kept, receipt);
    }

    static Tri isFreeOf(DataCategory category, @Nullable List<DataCategory> categories) {
        return categories == null ? Tri.OPEN : Tri.of(!categories.contains(category));
    }

    private void hasReasonUnderRestraint(UseInPost use, FindingList found) {
        String reason = use.it().necessityReason();
        Tri kept = reason == null ? Tri.OPEN : Tri.of(!reason.isBlank());
        if (found.isSilentOn(Tri.YES, kept)) {
            return;
        }
        Tri applies = Tri.of(!use.dayPublished().isBefore(RESTRAINT));
        if (found.isSilentOn(applies, kept)) {
            return;
        }
        var receipt = new Receipt().because(use.post().at(use.post().isAhead() ? "/plannedAt" : "/publishedAt"));
        if (applies == Tri.YES) {
            receipt.read("transferRestriction", "REVIEW")
                    .read("transferRestrictionScope", "ALL_PLATFORMS")
                    .says(reason, use.at("/necessityReason"));
            if (reason == null) {
                receipt.unassessed();
            }
        }
        found.judge(restraint, use.spot(), applies, kept, receipt);
    }
}
