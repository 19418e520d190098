package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.benchmarks.floor.Consents.Question;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;

/** What a receipt says of consents: what settled the question about each, and no more. */
final class WrittenConsents {

    private final Consents consents;
    private final Receipt receipt;

    WrittenConsents(Consents consents, Receipt receipt) {
        this.consents = consents;
        this.receipt = receipt;
    }

    /** One that is it, else all of them. */
    void write(Question question) {
        List<Consent> all = consents.all;
        if (!consents.areKnown) {
            receipt.missing(consents.list);
        } else if (all.isEmpty()) {
            receipt.because(consents.list);
        } else {
            int best = consents.plainest(question);
            for (int index = best < 0 ? 0 : best; index < all.size(); index++) {
                write(question, all.get(index), consents.list + "/" + index);
                if (index == best) {
                    return;
                }
            }
        }
    }

    private void write(Question question, Consent consent, String at) {
        Tri valid = consents.valid(consent);
        Tri beyond = consents.beyondValid(question, consent);
        if (valid == Tri.NO || beyond != Tri.NO) {
            writeValid(consent, at);
        }
        if (valid != Tri.NO) {
            writeBeyond(question, consent, at);
        }
    }

    private void writeBeyond(Question question, Consent consent, String at) {
        switch (question) {
            case VALID -> {}
            case EXPLICIT -> receipt.says(consent.explicit(), at + "/explicit");
            case GIVEN_TOO_YOUNG -> writeTooYoung(consent, at);
            case WITH_GUARDIAN -> writeGuardian(consent, at);
        }
    }

    private void writeValid(Consent consent, String at) {
        Instant given = consent.givenAt();
        if (given != null && given.isAfter(consents.published)) {
            receipt.because(at + "/givenAt");
        } else if (consents.hasEnded(consent.withdrawnAt())) {
            receipt.because(at + "/withdrawnAt");
        } else if (consents.hasEnded(consent.expiresAt())) {
            receipt.because(at + "/expiresAt");
        } else {
            if (consents.covers(consent) != Tri.NO) {
                receipt.says(given, at + "/givenAt");
                writeEnd(consent.withdrawnAt(), at + "/withdrawnAt");
                writeEnd(consent.expiresAt(), at + "/expiresAt");
            }
            writeCovers(consent, at + "/covers");
        }
    }

    private void writeEnd(@Nullable Instant end, String at) {
        if (end != null) {
            receipt.because(at);
        }
    }

    private void writeCovers(Consent consent, String at) {
        List<ConsentScope> scopes = consent.covers();
        if (scopes == null) {
            receipt.missing(at);
            return;
        }
        if (scopes.isEmpty()) {
            receipt.because(at);
        }
        for (int index = 0; index < scopes.size(); index++) {
            ConsentScope scope = scopes.get(index);
            if (consents.covers(scope)) {
                writeCovering(scope, at + "/" + index);
                return;
            }
        }
        for (int index = 0; index < scopes.size(); index++) {
            receipt.because(at + "/" + index + narrowest(scopes.get(index)));
        }
    }

    private void writeCovering(ConsentScope scope, String at) {
        receipt.because(at + "/medium");
        if (scope.accounts() != null && !scope.accounts().isEmpty()) {
            receipt.because(at + "/accounts");
        }
        if (scope.posts() != null && !scope.posts().isEmpty()) {
            receipt.because(at + "/posts");
        }
    }

    private String narrowest(ConsentScope scope) {
        if (scope.medium() != ConsentMedium.SOCIAL_MEDIA) {
            return "/medium";
        }
        return Consents.allows(scope.accounts(), consents.account) ? "/posts" : "/accounts";
    }

    private void writeTooYoung(Consent consent, String at) {
        if (consent.givenAt() != null) {
            consents.age.writeTo(receipt, Consents.AGE_LIMIT);
        }
        receipt.says(consent.givenAt(), at + "/givenAt");
    }

    /** The first of the three ways that was taken, else all three. */
    private void writeGuardian(Consent consent, String at) {
        boolean guardian = Consents.byGuardian(consent) == Tri.YES;
        boolean approved = consents.approved(consent) == Tri.YES;
        boolean oldEnough = consents.oldEnough(consent) == Tri.YES;
        if (guardian || (!approved && !oldEnough)) {
            receipt.says(consent.givenBy(), at + "/givenBy");
        }
        if (!guardian && (approved || !oldEnough)) {
            writeApprovals(consent, at + "/approvals");
        }
        if (!guardian && !approved) {
            writeOldEnough(consent, at);
        }
    }

    private void writeApprovals(Consent consent, String at) {
        List<ConsentApproval> approvals = consent.approvals();
        if (approvals == null || approvals.isEmpty()) {
            receipt.says(approvals, at);
            return;
        }
        boolean isApproved = consents.approved(consent) == Tri.YES;
        for (int index = 0; index < approvals.size(); index++) {
            boolean isInTime = !approvals.get(index).at().isAfter(consents.published);
            if (isInTime || !isApproved) {
                receipt.because(at + "/" + index + "/at");
            }
            if (isInTime) {
                return;
            }
        }
    }

    private void writeOldEnough(Consent consent, String at) {
        boolean isForeign = consent.givenBy() != null && consent.givenBy() != ConsentGiver.DATA_SUBJECT;
        Tri old = consents.bothTimesOldEnough(consent);
        if (isForeign || old != Tri.NO) {
            receipt.says(consent.givenBy(), at + "/givenBy");
        }
        if (!isForeign) {
            boolean tooYoungGiven = consents.tooYoungWhenGiven(consent) == Tri.YES;
            boolean tooYoungNow = consents.tooYoungAtPublication() == Tri.YES;
            if (tooYoungGiven || !tooYoungNow) {
                writeTooYoung(consent, at);
            }
            if (!tooYoungGiven) {
                consents.age.writeTo(receipt, Consents.AGE_LIMIT);
            }
        }
        receipt.read("ageReference", "BOTH");
    }
}
