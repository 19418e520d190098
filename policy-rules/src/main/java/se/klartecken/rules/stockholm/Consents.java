package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.PersonalDataReadings.AGE_REFERENCE;
import static se.klartecken.rules.stockholm.PersonalDataReadings.LEAP_DAY_BIRTHDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScope;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Births;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.UseIn;
import se.klartecken.rules.stockholm.PersonalDataReadings.AgeReference;

/** The consents of the person whose data is used, as they stood when it was published. */
final class Consents {

    static final int AGE_LIMIT = 13;

    private final UseIn use;
    private final Instant published;
    private final LocalDate publishedOn;
    private final Births births;
    private final @Nullable List<Consent> consents;
    private final Place list;
    private @Nullable Answer valid;

    Consents(UseIn use) {
        this.use = use;
        this.published = use.post().publication();
        this.publishedOn = use.post().publishedOn();
        this.births = new Births(use.person(), LEAP_DAY_BIRTHDAY);
        this.consents = use.person().it().consents();
        this.list = use.person().place().at("consents");
    }

    /** Whether one of them held at the publication and covers it. */
    Answer valid() {
        Answer known = valid;
        if (known == null) {
            known = any(this::valid);
            valid = known;
        }
        return known;
    }

    /** Whether an explicit one held. */
    Answer validAndExplicit() {
        return any(
                (consent, at) -> valid(consent, at).and(stated(consent.explicit(), at.at("explicit"), value -> value)));
    }

    /** Whether one was given, by whomever, while the child was under the age. */
    Answer givenForTooYoungAChild() {
        return any((consent, at) -> valid(consent, at).and(tooYoungWhenGiven(consent, at)));
    }

    /** Whether one of them was given or approved, before the publication, by a person with parental responsibility. */
    Answer guardianAgrees() {
        return any((consent, at) -> valid(consent, at)
                .and(byGuardian(consent, at).or(approved(consent, at)).or(oldEnoughThroughout(consent, at))));
    }

    /** Whether this guardian's consent or approval is among them. */
    Answer agreedBy(String guardian) {
        return any((consent, at) -> valid(consent, at)
                .and(byGuardian(consent, at)
                        .and(stated(consent.guardian(), at.at("guardian"), guardian::equals))
                        .or(approvedBy(consent, at, guardian))));
    }

    private Answer valid(Consent consent, Place at) {
        return stated(consent.givenAt(), at.at("givenAt"), given -> !given.isAfter(published))
                .and(notEnded(consent.withdrawnAt(), at.at("withdrawnAt")))
                .and(notEnded(consent.expiresAt(), at.at("expiresAt")))
                .and(covers(consent, at));
    }

    /** An end that is not recorded has not come; one at the very instant of the publication has. */
    private Answer notEnded(@Nullable Instant end, Place at) {
        return end == null ? Answer.TRUE : Answer.known(end.isAfter(published), at);
    }

    private Answer covers(Consent consent, Place at) {
        Place covers = at.at("covers");
        if (consent.covers() == null) {
            return Answer.missing(covers);
        }
        List<Answer> scopes = new ArrayList<>(consent.covers().size());
        for (int index = 0; index < consent.covers().size(); index++) {
            scopes.add(covers(consent.covers().get(index), covers.at(index)));
        }
        return Answer.anyOf(scopes, Answer.known(false, covers));
    }

    private Answer covers(ConsentScope scope, Place at) {
        String account = use.post().account().it().id();
        return Answer.known(scope.medium() == ConsentMedium.SOCIAL_MEDIA, at.at("medium"))
                .and(limitedTo(scope.accounts(), account, at.at("accounts")))
                .and(limitedTo(scope.posts(), use.post().it().id(), at.at("posts")));
    }

    private static Answer limitedTo(@Nullable List<String> only, String id, Place at) {
        return only == null || only.isEmpty() ? Answer.TRUE : Answer.known(only.contains(id), at);
    }

    private static Answer byGuardian(Consent consent, Place at) {
        return stated(consent.givenBy(), at.at("givenBy"), ConsentGiver.GUARDIAN::equals);
    }

    private static Answer ownConsent(Consent consent, Place at) {
        return stated(consent.givenBy(), at.at("givenBy"), ConsentGiver.DATA_SUBJECT::equals);
    }

    private Answer approved(Consent consent, Place at) {
        return approval(consent, at, (approval, place) -> Answer.TRUE);
    }

    private Answer approvedBy(Consent consent, Place at, String guardian) {
        return approval(
                consent, at, (approval, place) -> stated(approval.guardian(), place.at("guardian"), guardian::equals));
    }

    /** An approval counts from when it is given: one that comes after the publication comes too late for it. */
    private Answer approval(Consent consent, Place at, Ask<ConsentApproval> by) {
        Place approvals = at.at("approvals");
        if (consent.approvals() == null) {
            return Answer.missing(approvals);
        }
        List<Answer> answers = new ArrayList<>(consent.approvals().size());
        for (int index = 0; index < consent.approvals().size(); index++) {
            Place place = approvals.at(index);
            var approval = consent.approvals().get(index);
            answers.add(Answer.known(!approval.at().isAfter(published), place.at("at"))
                    .and(by.of(approval, place)));
        }
        return Answer.anyOf(answers, Answer.known(false, approvals));
    }

    private Answer tooYoungWhenGiven(Consent consent, Place at) {
        return consent.givenAt() == null
                ? Answer.missing(at.at("givenAt"))
                : births.under(AGE_LIMIT, CaseFile.dayOf(consent.givenAt()))
                        .resting(Answer.known(true, at.at("givenAt")));
    }

    Answer tooYoungAtPublication() {
        return underAtPublication(AGE_LIMIT);
    }

    /** Whether the person had not had the birthday of that age by the day of the publication. */
    Answer underAtPublication(int age) {
        return births.under(age, publishedOn);
    }

    /** Whether the child's own consent is enough, at every moment that counts. */
    private Answer oldEnoughThroughout(Consent consent, Place at) {
        Answer whenGiven = tooYoungWhenGiven(consent, at).not();
        Answer atPublication = tooYoungAtPublication().not();
        Answer oldEnough = switch (use.file().reading(AGE_REFERENCE)) {
            case BOTH -> whenGiven.and(atPublication);
            case CONSENT_DATE -> whenGiven;
            case PUBLICATION_DATE -> atPublication;
        };
        return ownConsent(consent, at).and(oldEnough).resting(readsAge());
    }

    Answer readsAge() {
        return use.file().reads(AGE_REFERENCE, AgeReference.BOTH);
    }

    private Answer any(Ask<Consent> ask) {
        if (consents == null) {
            return Answer.missing(list);
        }
        List<Answer> answers = new ArrayList<>(consents.size());
        for (int index = 0; index < consents.size(); index++) {
            answers.add(ask.of(consents.get(index), list.at(index)));
        }
        return Answer.anyOf(answers, Answer.known(false, list));
    }

    private static <T> Answer stated(@Nullable T fact, Place at, Predicate<T> test) {
        return fact == null ? Answer.missing(at) : Answer.known(test.test(fact), at);
    }

    private interface Ask<T> {
        Answer of(T it, Place at);
    }
}
