package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.model.DataSubject;

/** The consents of one person, as they stood when one post was published. */
final class Consents {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final int AGE_LIMIT = 13;

    /** Something that one consent may be. */
    enum Question {
        VALID,
        EXPLICIT,
        GIVEN_TOO_YOUNG,
        WITH_GUARDIAN
    }

    private final List<Consent> consents;
    private final boolean areKnown;
    private final Age age;
    private final String list;
    private final String account;
    private final String post;
    private final Instant published;
    private final LocalDate dayPublished;

    Consents(Person person, String account, String post, Instant published, LocalDate dayPublished) {
        DataSubject it = person.it();
        this.areKnown = it.consents() != null;
        this.consents = it.consents() == null ? List.of() : it.consents();
        this.age = person.age();
        this.list = person.pointer() + "/consents";
        this.account = account;
        this.post = post;
        this.published = published;
        this.dayPublished = dayPublished;
    }

    /** Whether one of them is that. */
    Tri any(Question question) {
        Tri any = areKnown ? Tri.NO : Tri.OPEN;
        for (Consent consent : consents) {
            Tri one = is(question, consent);
            if (one == Tri.YES) {
                return one;
            }
            any = one == Tri.OPEN ? one : any;
        }
        return any;
    }

    /** One that is it, else all of them. */
    void writeTo(Receipt receipt, Question question) {
        if (!areKnown) {
            receipt.missing(list);
        } else if (consents.isEmpty()) {
            receipt.because(list);
        } else {
            int best = plainest(question);
            for (int index = best < 0 ? 0 : best; index < consents.size(); index++) {
                write(receipt, question, consents.get(index), list + "/" + index);
                if (index == best) {
                    return;
                }
            }
        }
    }

    /** The first that is it, if possible without a reading of the text: a child that was old enough needs one. */
    private int plainest(Question question) {
        int first = -1;
        for (int index = 0; index < consents.size(); index++) {
            Consent consent = consents.get(index);
            if (is(question, consent) == Tri.YES) {
                if (question != Question.WITH_GUARDIAN || byGuardian(consent).or(approved(consent)) == Tri.YES) {
                    return index;
                }
                first = first < 0 ? index : first;
            }
        }
        return first;
    }

    private Tri is(Question question, Consent consent) {
        Tri valid = valid(consent);
        return question == Question.VALID || valid == Tri.NO ? valid : valid.and(beyondValid(question, consent));
    }

    private Tri beyondValid(Question question, Consent consent) {
        return switch (question) {
            case VALID -> Tri.YES;
            case EXPLICIT -> Tri.of(consent.explicit());
            case GIVEN_TOO_YOUNG -> tooYoungWhenGiven(consent);
            case WITH_GUARDIAN -> byGuardian(consent).or(approved(consent)).or(oldEnough(consent));
        };
    }

    private void write(Receipt receipt, Question question, Consent consent, String at) {
        Tri valid = valid(consent);
        Tri beyond = beyondValid(question, consent);
        if (valid == Tri.NO || beyond != Tri.NO) {
            writeValid(receipt, consent, at);
        }
        if (valid != Tri.NO) {
            writeBeyond(receipt, question, consent, at);
        }
    }

    private void writeBeyond(Receipt receipt, Question question, Consent consent, String at) {
        switch (question) {
            case VALID -> {}
            case EXPLICIT -> receipt.says(consent.explicit(), at + "/explicit");
            case GIVEN_TOO_YOUNG -> writeTooYoung(receipt, consent, at);
            case WITH_GUARDIAN -> writeGuardian(receipt, consent, at);
        }
    }

    private Tri valid(Consent consent) {
        Instant given = consent.givenAt();
        if ((given != null && given.isAfter(published))
                || hasEnded(consent.withdrawnAt())
                || hasEnded(consent.expiresAt())) {
            return Tri.NO;
        }
        Tri covers = covers(consent);
        return given == null && covers == Tri.YES ? Tri.OPEN : covers;
    }

    private boolean hasEnded(@Nullable Instant end) {
        return end != null && !end.isAfter(published);
    }

    private void writeValid(Receipt receipt, Consent consent, String at) {
        Instant given = consent.givenAt();
        if (given != null && given.isAfter(published)) {
            receipt.because(at + "/givenAt");
        } else if (hasEnded(consent.withdrawnAt())) {
            receipt.because(at + "/withdrawnAt");
        } else if (hasEnded(consent.expiresAt())) {
            receipt.because(at + "/expiresAt");
        } else {
            if (covers(consent) != Tri.NO) {
                receipt.says(given, at + "/givenAt");
                writeEnd(receipt, consent.withdrawnAt(), at + "/withdrawnAt");
                writeEnd(receipt, consent.expiresAt(), at + "/expiresAt");
            }
            writeCovers(receipt, consent, at + "/covers");
        }
    }

    private static void writeEnd(Receipt receipt, @Nullable Instant end, String at) {
        if (end != null) {
            receipt.because(at);
        }
    }

    private Tri covers(Consent consent) {
        if (consent.covers() == null) {
            return Tri.OPEN;
        }
        for (ConsentScope scope : consent.covers()) {
            if (covers(scope)) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private boolean covers(ConsentScope scope) {
        return scope.medium() == ConsentMedium.SOCIAL_MEDIA
                && allows(scope.accounts(), account)
                && allows(scope.posts(), post);
    }

    private static boolean allows(@Nullable List<String> only, String id) {
        return only == null || only.isEmpty() || only.contains(id);
    }

    private void writeCovers(Receipt receipt, Consent consent, String at) {
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
            if (covers(scope)) {
                writeCovering(receipt, scope, at + "/" + index);
                return;
            }
        }
        for (int index = 0; index < scopes.size(); index++) {
            receipt.because(at + "/" + index + narrowest(scopes.get(index)));
        }
    }

    private static void writeCovering(Receipt receipt, ConsentScope scope, String at) {
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
        return allows(scope.accounts(), account) ? "/posts" : "/accounts";
    }

    private Tri tooYoungWhenGiven(Consent consent) {
        return consent.givenAt() == null
                ? Tri.OPEN
                : age.under(AGE_LIMIT, consent.givenAt().atZone(ZONE).toLocalDate());
    }

    private void writeTooYoung(Receipt receipt, Consent consent, String at) {
        if (consent.givenAt() != null) {
            age.writeTo(receipt, AGE_LIMIT);
        }
        receipt.says(consent.givenAt(), at + "/givenAt");
    }

    Tri tooYoungAtPublication() {
        return age.under(AGE_LIMIT, dayPublished);
    }

    private static Tri byGuardian(Consent consent) {
        return consent.givenBy() == null ? Tri.OPEN : Tri.of(consent.givenBy() == ConsentGiver.GUARDIAN);
    }

    private Tri approved(Consent consent) {
        if (consent.approvals() == null) {
            return Tri.OPEN;
        }
        for (ConsentApproval approval : consent.approvals()) {
            if (!approval.at().isAfter(published)) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    private Tri oldEnough(Consent consent) {
        Tri own = consent.givenBy() == null ? Tri.OPEN : Tri.of(consent.givenBy() == ConsentGiver.DATA_SUBJECT);
        return own.and(bothTimesOldEnough(consent));
    }

    private Tri bothTimesOldEnough(Consent consent) {
        return tooYoungWhenGiven(consent).not().and(tooYoungAtPublication().not());
    }

    /** The first of the three ways that was taken, else all three. */
    private void writeGuardian(Receipt receipt, Consent consent, String at) {
        boolean guardian = byGuardian(consent) == Tri.YES;
        boolean approved = approved(consent) == Tri.YES;
        boolean oldEnough = oldEnough(consent) == Tri.YES;
        if (guardian || (!approved && !oldEnough)) {
            receipt.says(consent.givenBy(), at + "/givenBy");
        }
        if (!guardian && (approved || !oldEnough)) {
            writeApprovals(receipt, consent, at + "/approvals");
        }
        if (!guardian && !approved) {
            writeOldEnough(receipt, consent, at);
        }
    }

    private void writeApprovals(Receipt receipt, Consent consent, String at) {
        List<ConsentApproval> approvals = consent.approvals();
        if (approvals == null || approvals.isEmpty()) {
            receipt.says(approvals, at);
            return;
        }
        boolean isApproved = approved(consent) == Tri.YES;
        for (int index = 0; index < approvals.size(); index++) {
            boolean isInTime = !approvals.get(index).at().isAfter(published);
            if (isInTime || !isApproved) {
                receipt.because(at + "/" + index + "/at");
            }
            if (isInTime) {
                return;
            }
        }
    }

    private void writeOldEnough(Receipt receipt, Consent consent, String at) {
        boolean isForeign = consent.givenBy() != null && consent.givenBy() != ConsentGiver.DATA_SUBJECT;
        Tri old = bothTimesOldEnough(consent);
        if (isForeign || old != Tri.NO) {
            receipt.says(consent.givenBy(), at + "/givenBy");
        }
        if (!isForeign) {
            boolean tooYoungGiven = tooYoungWhenGiven(consent) == Tri.YES;
            boolean tooYoungNow = tooYoungAtPublication() == Tri.YES;
            if (tooYoungGiven || !tooYoungNow) {
                writeTooYoung(receipt, consent, at);
            }
            if (!tooYoungGiven) {
                age.writeTo(receipt, AGE_LIMIT);
            }
        }
        receipt.read("ageReference", "BOTH");
    }
}
