package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.PersonalDataReadings.AGE_REFERENCE;
import static se.klartecken.rules.stockholm.PersonalDataReadings.ASSESSMENT_GRANULARITY;
import static se.klartecken.rules.stockholm.PersonalDataReadings.GUARDIANS_REQUIRED;
import static se.klartecken.rules.stockholm.PersonalDataReadings.GUARDIAN_RULE_SCOPE;
import static se.klartecken.rules.stockholm.PersonalDataReadings.PUBLIC_INTEREST_EXCEPTION_COVERS_FILM;
import static se.klartecken.rules.stockholm.PersonalDataReadings.SENSITIVE_WITH_EXPLICIT_CONSENT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.klartecken.input.Place;
import se.klartecken.model.AssessmentSpan;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.DataCategory;
import se.klartecken.model.GuardianObjection;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.PostPurpose;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.UseFacts;
import se.klartecken.rules.facts.UseIn;
import se.klartecken.rules.stockholm.PersonalDataReadings.AssessmentGranularity;
import se.klartecken.rules.stockholm.PersonalDataReadings.GuardianRuleScope;
import se.klartecken.rules.stockholm.PersonalDataReadings.GuardiansRequired;
import se.klartecken.rules.stockholm.PersonalDataReadings.SensitiveWithExplicitConsent;

/** A use of one person's data in a post of the city's own, judged as of its publication. */
public final class PersonalDataInPost extends UseFacts {

    private static final Set<LegalBasis> EXAMPLES =
            Set.of(LegalBasis.PUBLIC_INTEREST, LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION, LegalBasis.CONSENT);

    private static final int CHILD = 18;

    private final PersonalDataUse data;
    private final Consents consents;

    public PersonalDataInPost(UseIn use) {
        super(use);
        this.data = use.it();
        this.consents = new Consents(use);
    }

    /** Whether it rests on anything; consent is a basis only where a consent held. */
    public Answer hasLegalBasis() {
        Answer stated = basis(it -> it != LegalBasis.NONE);
        return data.legalBasis() == LegalBasis.CONSENT ? consents.valid().resting(stated) : stated;
    }

    public Answer imageOrFilm() {
        return Answer.known(
                data.kind() == PersonalDataKind.IMAGE || data.kind() == PersonalDataKind.FILM, place("kind"));
    }

    /** The main rule for images and films, and its one exception. */
    public Answer consentOrInformingInPublicInterest() {
        return informsInPublicInterest().or(consents.valid());
    }

    private Answer informsInPublicInterest() {
        Place purpose = use().post().subject().place().at("purpose");
        return basis(LegalBasis.PUBLIC_INTEREST::equals)
                .and(holds(
                        use().post().it().purpose(),
                        use().post().subject().place(),
                        "purpose",
                        it -> it == PostPurpose.INFORM_ABOUT_OPERATION))
                .and(exceptionCoversFilm())
                .and(ownerHasPublicTask(purpose));
    }

    private Answer exceptionCoversFilm() {
        return data.kind() == PersonalDataKind.FILM
                ? file().reads(PUBLIC_INTEREST_EXCEPTION_COVERS_FILM, Flag.TRUE)
                : Answer.TRUE;
    }

    /** What a company's public task is, is not obvious: a person judges. */
    private Answer ownerHasPublicTask(Place purpose) {
        return use().post().account().owner().it().kind() == OrganisationKind.COMPANY
                ? Answer.open(purpose)
                : Answer.TRUE;
    }

    /** Whether it was examined, for this publication and before it, which basis there is. */
    public Answer basisExamined() {
        return examinedInTime()
                .and(examinedForThis())
                .and(amongTheExamples().orElse(file().records().assessed("STO-PER-16", subject())));
    }

    private Answer examinedInTime() {
        BasisAssessment examined = data.basisAssessment();
        Instant published = use().post().publication();
        return holds(
                examined == null ? null : examined.at(), place("basisAssessment"), "at", it -> !it.isAfter(published));
    }

    private Answer examinedForThis() {
        BasisAssessment examined = data.basisAssessment();
        AssessmentSpan span = examined == null ? null : examined.span();
        if (span == null || span == AssessmentSpan.PUBLICATION) {
            return Answer.TRUE;
        }
        Place at = place("basisAssessment").at("span");
        return span == AssessmentSpan.EVENT
                ? Answer.known(true, at).and(file().reads(ASSESSMENT_GRANULARITY, AssessmentGranularity.EVENT))
                : Answer.known(false, at);
    }

    /** The text gives four examples of a legal basis; whether another will do is for a person to judge. */
    private Answer amongTheExamples() {
        LegalBasis basis = data.legalBasis();
        return basis == null || basis == LegalBasis.NONE || EXAMPLES.contains(basis)
                ? basis(it -> true)
                : Answer.open(place("legalBasis"));
    }

    /** Whether consent is what it rests on, and the person is, or was when consenting, under 13. */
    public Answer consentOfChildUnder13() {
        Answer scope = file().reads(GUARDIAN_RULE_SCOPE, GuardianRuleScope.ANY_CONSENT_BASED_PROCESSING);
        return basis(LegalBasis.CONSENT::equals)
                .and(child())
                .and(childUnder13())
                .and(scope);
    }

    private Answer childUnder13() {
        Answer atPublication = consents.tooYoungAtPublication();
        Answer tooYoung = switch (file().reading(AGE_REFERENCE)) {
            case BOTH -> atPublication.or(consents.givenForTooYoungAChild());
            case CONSENT_DATE -> consents.givenForTooYoungAChild().or(noConsentAndTooYoung(atPublication));
            case PUBLICATION_DATE -> atPublication;
        };
        return tooYoung.resting(consents.readsAge());
    }

    /** Without any consent there is no day of consent to test the age at. */
    private Answer noConsentAndTooYoung(Answer atPublication) {
        return consents.valid().not().and(atPublication);
    }

    /** Whether a person with parental responsibility agreed in time, and none objects. */
    public Answer guardianAgrees() {
        Answer all = file().reads(GUARDIANS_REQUIRED, GuardiansRequired.ALL);
        Answer agreed = all.isTrue() ? everyGuardianAgrees() : consents.guardianAgrees();
        return agreed.and(nobodyObjects()).resting(all).resting(consents.readsAge());
    }

    private Answer everyGuardianAgrees() {
        List<String> guardians = use().person().it().guardians();
        Place at = use().person().place().at("guardians");
        if (guardians == null || guardians.isEmpty()) {
            return Answer.missing(at);
        }
        return Answer.allOf(guardians.stream().map(consents::agreedBy).toList()).and(Answer.known(true, at));
    }

    /** An objection does not undo another guardian's consent by itself: a person weighs it. */
    private Answer nobodyObjects() {
        var objections = use().person().it().guardianObjections();
        Place at = use().person().place().at("guardianObjections");
        if (objections == null) {
            return Answer.missing(at);
        }
        for (GuardianObjection objection : objections) {
            if (!objection.at().isAfter(use().post().publication())) {
                return Answer.open(at);
            }
        }
        return Answer.known(true, at);
    }

    public Answer child() {
        return consents.underAtPublication(CHILD);
    }

    /** Particular caution is an open word: what was recorded of it decides. */
    public Answer particularCaution() {
        return is(data.childCaution(), "childCaution").orElse(file().records().assessed("STO-PER-18", subject()));
    }

    /** Free of it, or published with what lifts the ban. */
    public Answer freeOfSensitiveDataOrLifted() {
        Answer free = categorised(categories -> !SensitiveData.holdsSensitive(categories));
        if (free.isTrue()) {
            return free;
        }
        // Where what it is is unknown, it is enough that either way nothing is banned.
        Answer lifted = explicitConsentLiftsTheBan().resting(free);
        if (free.isFalse() || lifted.isTrue()) {
            return lifted;
        }
        return consents.validAndExplicit().isTrue() ? free.resting(allowedByConsent()) : free;
    }

    private Answer allowedByConsent() {
        return file().reads(SENSITIVE_WITH_EXPLICIT_CONSENT, SensitiveWithExplicitConsent.ALLOWED);
    }

    /** One sentence bans sensitive data, another asks for explicit consent: what consent does is a reading. */
    private Answer explicitConsentLiftsTheBan() {
        Answer consent = consents.validAndExplicit();
        Answer reading = allowedByConsent();
        return switch (file().reading(SENSITIVE_WITH_EXPLICIT_CONSENT)) {
            case PROHIBITED -> Answer.known(false, place("categories")).resting(reading);
            case ALLOWED -> consent.resting(reading);
            case REVIEW -> consent.and(Answer.open(place("categories"))).resting(reading);
        };
    }

    public Answer freeOfPrivacyViolation() {
        return categorised(it -> !it.contains(DataCategory.PRIVACY_VIOLATING));
    }

    private Answer categorised(Predicate<List<DataCategory>> test) {
        return holds(data.categories(), "categories", test);
    }

    private Answer basis(Predicate<LegalBasis> test) {
        return holds(data.legalBasis(), "legalBasis", test);
    }

    private Place place(String property) {
        return subject().place().at(property);
    }
}
