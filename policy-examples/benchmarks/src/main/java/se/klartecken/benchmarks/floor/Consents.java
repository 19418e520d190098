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

    final List<Consent> all;
    final boolean areKnown;
    final Age age;
    final String list;
    final String account;
    private final String post;
    final Instant published;
    private final LocalDate dayPublished;

    Consents(Person person, String account, String post, Instant published, LocalDate dayPublished) {
        DataSubject it = person.it();
        this.areKnown = it.consents() != null;
        this.all = it.consents() == null ? List.of() : it.consents();
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
        for (Consent consent : all) {
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
        new WrittenConsents(this, receipt).write(question);
    }

    /** The first that is it, if possible without a reading of the text: a child that was old enough needs one. */
    int plainest(Question question) {
        int first = -1;
        for (int index = 0; index < all.size(); index++) {
            Consent consent = all.get(index);
            if (is(question, consent) == Tri.YES) {
                if (question != Question.WITH_GUARDIAN || byGuardian(consent).or(approved(consent)) == Tri.YES) {
                    return index;
                }
                first = first < 0 ? index : first;
            }
        }
        return first;
    }

    Tri is(Question question, Consent consent) {
        Tri valid = valid(consent);
        return question == Question.VALID || valid == Tri.NO ? valid : valid.and(beyondValid(question, consent));
    }

    Tri beyondValid(Question question, Consent consent) {
        return switch (question) {
            case VALID -> Tri.YES;
            case EXPLICIT -> Tri.of(consent.explicit());
            case GIVEN_TOO_YOUNG -> tooYoungWhenGiven(consent);
            case WITH_GUARDIAN -> byGuardian(consent).or(approved(consent)).or(oldEnough(consent));
        };
    }

    Tri valid(Consent consent) {
        Instant given = consent.givenAt();
        if ((given != null && given.isAfter(published))
                || hasEnded(consent.withdrawnAt())
                || hasEnded(consent.expiresAt())) {
            return Tri.NO;
        }
        Tri covers = covers(consent);
        return given == null && covers == Tri.YES ? Tri.OPEN : covers;
    }

    boolean hasEnded(@Nullable Instant end) {
        return end != null && !end.isAfter(published);
    }

    Tri covers(Consent consent) {
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

    boolean covers(ConsentScope scope) {
        return scope.medium() == ConsentMedium.SOCIAL_MEDIA
                && allows(scope.accounts(), account)
                && allows(scope.posts(), post);
    }

    static boolean allows(@Nullable List<String> only, String id) {
        return only == null || only.isEmpty() || only.contains(id);
    }

    Tri tooYoungWhenGiven(Consent consent) {
        return consent.givenAt() == null
                ? Tri.OPEN
                : age.under(AGE_LIMIT, consent.givenAt().atZone(ZONE).toLocalDate());
    }

    Tri tooYoungAtPublication() {
        return age.under(AGE_LIMIT, dayPublished);
    }

    static Tri byGuardian(Consent consent) {
        return consent.givenBy() == null ? Tri.OPEN : Tri.of(consent.givenBy() == ConsentGiver.GUARDIAN);
    }

    Tri approved(Consent consent) {
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

    Tri oldEnough(Consent consent) {
        Tri own = consent.givenBy() == null ? Tri.OPEN : Tri.of(consent.givenBy() == ConsentGiver.DATA_SUBJECT);
        return own.and(bothTimesOldEnough(consent));
    }

    Tri bothTimesOldEnough(Consent consent) {
        return tooYoungWhenGiven(consent).not().and(tooYoungAtPublication().not());
    }
}
