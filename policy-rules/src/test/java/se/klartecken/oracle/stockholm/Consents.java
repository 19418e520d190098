package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final Truth notListed;

    Consents(DataSubject person, PostView view, Truth notListed) {
        this.person = person;
        this.account = view.place().account().id();
        this.post = view.post().id();
        this.at = view.at();
        this.notListed = notListed;
    }

    Truth valid() {
        return any(false);
    }

    Truth validAndExplicit() {
        return any(true);
    }

    private Truth any(boolean explicit) {
        if (person.consents() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = notListed;
        for (Consent consent : person.consents()) {
            Truth enough = explicit ? Truth.of(consent.explicit()) : Truth.TRUE;
            any = any.or(valid(consent).and(enough));
        }
        return any;
    }

    /** The consents that are valid or may be; none where it is unknown which there are. */
    List<Consent> possible() {
        List<Consent> possible = new ArrayList<>();
        for (Consent consent : World.orNone(person.consents())) {
            if (valid(consent) != Truth.FALSE) {
                possible.add(consent);
            }
        }
        return possible;
    }

    boolean known() {
        return person.consents() != null;
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

    /** STO-PER-17: a person with parental responsibility consents or approves. */
    Truth byGuardian(Chosen readings) {
        if (!known()) {
            return Truth.UNKNOWN;
        }
        return readings.is("guardiansRequired", "ALL") ? byAll() : byOne();
    }

    private Truth byOne() {
        Truth any = notListed;
        for (Consent consent : possible()) {
            any = any.or(valid(consent).and(fromGuardian(consent).or(approved(consent))));
        }
        return any;
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

    private Truth byAll() {
        if (person.guardians() == null || person.guardians().isEmpty()) {
            return byOne().and(Truth.UNKNOWN);
        }
        Truth all = Truth.TRUE;
        for (String guardian : person.guardians()) {
            all = all.and(by(guardian));
        }
        return all;
    }

    private Truth by(String guardian) {
        Truth any = notListed;
        for (Consent consent : possible()) {
            Truth given = fromGuardian(consent).and(is(consent.guardian(), guardian));
            Truth approved = consent.approvals() == null ? Truth.UNKNOWN : Truth.FALSE;
            for (ConsentApproval approval : World.orNone(consent.approvals())) {
                approved = approved.or(Truth.of(inTime(approval)).and(is(approval.guardian(), guardian)));
            }
            any = any.or(valid(consent).and(given.or(approved)));
        }
        return any;
    }

    private static Truth is(String given, String wanted) {
        return given == null ? Truth.UNKNOWN : Truth.of(given.equals(wanted));
    }

    /** A14: the recorded objection of another guardian calls for a person. */
    boolean objected() {
        return World.orNone(person.guardianObjections()).stream().anyMatch(each -> Times.notAfter(each.at(), at));
    }
}
