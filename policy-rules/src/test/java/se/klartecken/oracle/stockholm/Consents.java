package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.model.DataSubject;

/** The consents of one person to one publication. */
final class Consents {

    private final DataSubject person;
    private final String account;
    private final String post;
    private final Instant at;

    Consents(DataSubject person, PostView view) {
        this.person = person;
        this.account = view.place().account().id();
        this.post = view.post().id();
        this.at = view.at();
    }

    Truth valid() {
        return any(consent -> Truth.TRUE);
    }

    Truth validAndExplicit() {
        return any(consent -> Truth.of(consent.explicit()));
    }

    /** Whether one of those that were valid is so. */
    Truth any(Function<Consent, Truth> so) {
        if (person.consents() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Consent consent : person.consents()) {
            any = any.or(valid(consent).and(so.apply(consent)));
        }
        return any;
    }

    /** Given before the publication, not ended by then, and for it. */
    Truth valid(Consent consent) {
        Truth given = consent.givenAt() == null ? Truth.UNKNOWN : Truth.of(Times.notAfter(consent.givenAt(), at));
        return given.and(lasts(consent.withdrawnAt()))
                .and(lasts(consent.expiresAt()))
                .and(covers(consent));
    }

    private Truth lasts(Instant end) {
        return Truth.of(end == null || end.isAfter(at));
    }

    private Truth covers(Consent consent) {
        if (consent.covers() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(consent.covers().stream().anyMatch(this::covers));
    }

    private boolean covers(ConsentScope scope) {
        return scope.medium() == ConsentMedium.SOCIAL_MEDIA
                && names(scope.accounts(), account)
                && names(scope.posts(), post);
    }

    private static boolean names(List<String> ids, String id) {
        return ids == null || ids.isEmpty() || ids.contains(id);
    }

    /** STO-PER-17: a person with parental responsibility consents or approves, or nobody has to. */
    Truth byGuardian(Function<Consent, Truth> oldEnough) {
        return any(consent -> fromGuardian(consent)
                .or(approved(consent))
                .or(Truth.is(consent.givenBy(), ConsentGiver.DATA_SUBJECT).and(oldEnough.apply(consent))));
    }

    private static Truth fromGuardian(Consent consent) {
        return Truth.is(consent.givenBy(), ConsentGiver.GUARDIAN);
    }

    private Truth approved(Consent consent) {
        if (consent.approvals() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(consent.approvals().stream().anyMatch(this::inTime));
    }

    private boolean inTime(ConsentApproval approval) {
        return Times.notAfter(approval.at(), at);
    }

    /** Each of the guardians; where none are known, nobody can say. */
    Truth byAllGuardians() {
        if (person.guardians() == null || person.guardians().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.TRUE;
        for (String guardian : person.guardians()) {
            all = all.and(any(consent -> by(guardian, consent)));
        }
        return all;
    }

    private Truth by(String guardian, Consent consent) {
        Truth given = fromGuardian(consent).and(is(consent.guardian(), guardian));
        Truth approved = consent.approvals() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (ConsentApproval approval : World.orNone(consent.approvals())) {
            approved = approved.or(Truth.of(inTime(approval)).and(is(approval.guardian(), guardian)));
        }
        return given.or(approved);
    }

    private static Truth is(String given, String wanted) {
        return given == null ? Truth.UNKNOWN : Truth.of(given.equals(wanted));
    }

    /** under 13: an objection on record calls for a person; so does a list of objections that nobody gave. */
    Truth objected() {
        boolean none = person.guardianObjections() != null
                && person.guardianObjections().stream().noneMatch(each -> Times.notAfter(each.at(), at));
        return none ? Truth.FALSE : Truth.UNKNOWN;
    }
}
