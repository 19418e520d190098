package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.time.LocalDate;
import se.klartecken.model.GuardianObjection;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.PostPurpose;

/** One use of a person's data in its post. */
final class UseInPost {

    static final int CHILD = 18;

    private final PersonalDataUse it;
    private final Spot spot;
    private final Spot post;
    private final Person person;
    private final Post postIt;
    private final boolean byCompany;
    private final Instant published;
    private final LocalDate dayPublished;
    private final Consents consents;

    UseInPost(PersonalDataUse it, int index, Person person, PublishedPost post) {
        this.it = it;
        this.post = post.spot();
        this.spot = this.post.in("/personalData/", index, it.id(), this.post.isAhead());
        this.person = person;
        this.postIt = post.it();
        this.byCompany = post.account().owner().kind() == OrganisationKind.COMPANY;
        this.published = post.at();
        this.dayPublished = post.day();
        this.consents = new Consents(person, post.account().it().id(), post.it().id(), published, dayPublished);
    }

    PersonalDataUse it() {
        return it;
    }

    Spot spot() {
        return spot;
    }

    Spot post() {
        return post;
    }

    Person person() {
        return person;
    }

    Age age() {
        return person.age();
    }

    Consents consents() {
        return consents;
    }

    LocalDate dayPublished() {
        return dayPublished;
    }

    String at(String property) {
        return spot.at(property);
    }

    boolean restsOnConsent() {
        return it.legalBasis() == LegalBasis.CONSENT;
    }

    Tri basisIsConsent() {
        return it.legalBasis() == null ? Tri.OPEN : Tri.of(restsOnConsent());
    }

    Tri statedBasis() {
        return it.legalBasis() == null ? Tri.OPEN : Tri.of(it.legalBasis() != LegalBasis.NONE);
    }

    /** Consent is a basis only where a consent held. */
    Tri hasLegalBasis() {
        return restsOnConsent() ? consents.any(Consents.Question.VALID) : statedBasis();
    }

    boolean isImageOrFilm() {
        return it.kind() == PersonalDataKind.IMAGE || it.kind() == PersonalDataKind.FILM;
    }

    /** The one exception from consent to images; what a company's public task is, a person judges. */
    Tri informsInPublicInterest() {
        return basisIsPublicInterest().and(informs()).and(byCompany ? Tri.OPEN : Tri.YES);
    }

    private Tri basisIsPublicInterest() {
        return it.legalBasis() == null ? Tri.OPEN : Tri.of(it.legalBasis() == LegalBasis.PUBLIC_INTEREST);
    }

    private Tri informs() {
        return postIt.purpose() == null ? Tri.OPEN : Tri.of(postIt.purpose() == PostPurpose.INFORM_ABOUT_OPERATION);
    }

    void writeInforms(Receipt receipt) {
        Tri basis = basisIsPublicInterest();
        Tri informs = informs();
        if (basis == Tri.NO || informs != Tri.NO) {
            receipt.says(it.legalBasis(), at("/legalBasis"));
        }
        if (basis != Tri.NO) {
            receipt.says(postIt.purpose(), post.at("/purpose"));
        }
        if (basis != Tri.NO && informs != Tri.NO) {
            if (it.kind() == PersonalDataKind.FILM) {
                receipt.read("publicInterestExceptionCoversFilm", "TRUE");
            }
            if (byCompany) {
                receipt.because(post.at("/purpose"));
            }
        }
    }

    Tri isOfChild() {
        return person.age().under(CHILD, dayPublished);
    }

    Tri cautionTaken() {
        return Tri.of(it.childCaution());
    }

    Examination examination() {
        return new Examination(it, published);
    }

    /** An objection does not undo another guardian's consent: a person weighs it. */
    Tri nobodyObjects() {
        if (person.it().guardianObjections() == null) {
            return Tri.OPEN;
        }
        for (GuardianObjection objection : person.it().guardianObjections()) {
            if (!objection.at().isAfter(published)) {
                return Tri.OPEN;
            }
        }
        return Tri.YES;
    }
}
