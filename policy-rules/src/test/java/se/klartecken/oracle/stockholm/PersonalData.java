package se.klartecken.oracle.stockholm;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.model.AssessmentSpan;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.Consent;
import se.klartecken.model.DataCategory;
import se.klartecken.model.DataSubject;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.Media;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.PostPurpose;

/** Personal data and secrets in the city's own posts: STO-PER-9 to STO-PER-21 and STO-PER-35 to STO-PER-40. */
final class PersonalData {

    /** STO-PER-26 to STO-PER-33. */
    static final Set<DataCategory> SENSITIVE = EnumSet.of(
            DataCategory.RACE_OR_ETHNIC_ORIGIN,
            DataCategory.POLITICAL_OPINIONS,
            DataCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEF,
            DataCategory.TRADE_UNION_MEMBERSHIP,
            DataCategory.HEALTH,
            DataCategory.SEX_LIFE_OR_ORIENTATION,
            DataCategory.GENETIC,
            DataCategory.BIOMETRIC);

    private static final Map<String, DataCategory> PROTECTED = Map.ofEntries(
            entry("STO-PER-36", DataCategory.PERSONAL_IDENTITY_NUMBER),
            entry("STO-PER-37", DataCategory.LEGAL_OFFENCES),
            entry("STO-PER-38", DataCategory.SALARY),
            entry("STO-PER-39", DataCategory.EVALUATIVE),
            entry("STO-PER-40", DataCategory.SOCIAL_CIRCUMSTANCES));

    private static final Set<LegalBasis> EXAMPLES = EnumSet.of(
            LegalBasis.PUBLIC_INTEREST, LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION, LegalBasis.CONSENT);

    private final World world;
    private final Sheet sheet;

    PersonalData(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.places()) {
            world.posts(place).stream().filter(view -> !view.draft()).forEach(this::judge);
        }
    }

    private void judge(PostView view) {
        Subject subject = view.subject(world.asOf);
        sheet.put("STO-PER-9", subject, peopleWithoutUse(view));
        sheet.put("STO-PER-21", subject, secrets(view));
        sheet.put("STO-PER-36", subject, numberInText(view));
        List<PersonalDataUse> uses = World.orNone(view.post().personalData());
        for (int i = 0; i < uses.size(); i++) {
            judge(view, uses.get(i), view.subject(view.pointer() + "/personalData/" + i, world.asOf));
        }
    }

    private void judge(PostView view, PersonalDataUse use, Subject subject) {
        Consents consents = consents(view, use);
        sheet.put("STO-PER-9", subject, Answer.state(view.byOrForTheCity(), basis(use, consents)));
        sheet.put("STO-PER-14", subject, pictures(view, use, consents));
        sheet.put("STO-PER-16", subject, Answer.state(view.byOrForTheCity(), examined(view, use, subject)));
        sheet.put("STO-PER-17", subject, guardians(view, use, consents));
        sheet.put("STO-PER-18", subject, caution(view, use));
        sheet.put("STO-PER-19", subject, Answer.state(view.byOrForTheCity(), notSensitive(use, consents)));
        sheet.put(
                "STO-PER-20",
                subject,
                Answer.state(
                        view.byOrForTheCity(),
                        holds(use, EnumSet.of(DataCategory.PRIVACY_VIOLATING)).not()));
        sheet.put("STO-PER-35", subject, banned(view, use, DataCategory.OTHER_PROTECTED, excused(consents)));
        PROTECTED.forEach(
                (clause, category) -> sheet.put(clause, subject, banned(view, use, category, excused(consents))));
    }

    private Consents consents(PostView view, PersonalDataUse use) {
        return new Consents(world.person(use.dataSubject()), view);
    }

    /** STO-PER-9 of a post: somebody can be recognised of whose data no use is recorded. */
    private static Answer peopleWithoutUse(PostView view) {
        if (view.post().personalData() == null) {
            return Answer.judged(view.byOrForTheCity().and(Truth.UNKNOWN));
        }
        Set<String> recorded = new HashSet<>();
        view.post().personalData().forEach(use -> recorded.add(use.dataSubject()));
        boolean others = World.orNone(view.post().media()).stream()
                .map(Media::persons)
                .anyMatch(persons -> !recorded.containsAll(World.orNone(persons)));
        return Answer.judged(view.byOrForTheCity().and(Truth.of(others)));
    }

    /** STO-PER-9: a basis, and where it is consent, a valid one (legal bases in the principles). */
    private static Truth basis(PersonalDataUse use, Consents consents) {
        if (use.legalBasis() == null) {
            return Truth.UNKNOWN;
        }
        return use.legalBasis() == LegalBasis.CONSENT
                ? consents.valid()
                : Truth.of(use.legalBasis() != LegalBasis.NONE);
    }

    /** STO-PER-14 and STO-PER-15: consent, or public interest in informing about the operation. */
    private Answer pictures(PostView view, PersonalDataUse use, Consents consents) {
        boolean film = use.kind() == PersonalDataKind.FILM;
        boolean picture = film || use.kind() == PersonalDataKind.IMAGE;
        Truth covered = Truth.of(!film || world.readings.on("publicInterestExceptionCoversFilm"));
        Truth informs = Truth.is(use.legalBasis(), LegalBasis.PUBLIC_INTEREST)
                .and(Truth.is(view.post().purpose(), PostPurpose.INFORM_ABOUT_OPERATION))
                .and(covered);
        // What a company's public task is, is not obvious (images and films).
        boolean company = view.place().lead().kind() == OrganisationKind.COMPANY;
        informs = company ? informs.and(Truth.UNKNOWN) : informs;
        return Answer.state(
                view.byOrForTheCity().and(Truth.of(picture)), consents.valid().or(informs));
    }

    /** STO-PER-16: examined in the individual case, before publication. */
    private Truth examined(PostView view, PersonalDataUse use, Subject subject) {
        BasisAssessment assessment = use.basisAssessment();
        Instant at = assessment == null ? null : assessment.at();
        Truth inTime = at == null ? Truth.UNKNOWN : Truth.of(Times.notAfter(at, view.at()));
        Truth forThis = Truth.of(assessment == null || individual(assessment));
        return inTime.and(forThis).and(amongExamples(use).orElse(sheet.word("STO-PER-16", subject)));
    }

    private boolean individual(BasisAssessment assessment) {
        if (assessment.span() == AssessmentSpan.EVENT) {
            return world.readings.is("assessmentGranularity", "EVENT");
        }
        return assessment.span() != AssessmentSpan.EVERYTHING;
    }

    /** legal bases in the principles: a basis outside the four examples is for a person; so is one of which nothing is known. */
    private static Truth amongExamples(PersonalDataUse use) {
        boolean settled = use.legalBasis() != null
                && (use.legalBasis() == LegalBasis.NONE || EXAMPLES.contains(use.legalBasis()));
        return settled ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** STO-PER-17: where the processing rests on consent and the child is under 13. */
    private Answer guardians(PostView view, PersonalDataUse use, Consents consents) {
        Ages ages = ages(use);
        Truth applies = view.byOrForTheCity()
                .and(Truth.of(world.readings.is("guardianRuleScope", "ANY_CONSENT_BASED_PROCESSING")))
                .and(Truth.is(use.legalBasis(), LegalBasis.CONSENT))
                .and(ages.under(18, Times.day(view.at())))
                .and(tooYoung(view, ages, consents));
        return Answer.state(applies, agreed(view, ages, consents));
    }

    /** computing the age: who was under 13 when a consent was given, or is when it is published. */
    private Truth tooYoung(PostView view, Ages ages, Consents consents) {
        Truth then = ages.under(13, Times.day(view.at()));
        Truth whenGiven = consents.any(consent -> under13WhenGiven(ages, consent.givenAt()));
        if (world.readings.is("ageReference", "PUBLICATION_DATE")) {
            return then;
        }
        // Without a consent there is no day of consent to test.
        return world.readings.is("ageReference", "CONSENT_DATE")
                ? whenGiven.or(consents.valid().not().and(then))
                : then.or(whenGiven);
    }

    /** under 13: by a consent or approval of a guardian, or an own consent of somebody old enough; an objection is weighed. */
    private Truth agreed(PostView view, Ages ages, Consents consents) {
        Truth agreed = world.readings.is("guardiansRequired", "ALL")
                ? consents.byAllGuardians()
                : consents.byGuardian(consent -> oldEnough(view, ages, consent));
        return agreed.and(consents.objected().not());
    }

    private Truth oldEnough(PostView view, Ages ages, Consent consent) {
        Truth then = ages.under(13, Times.day(view.at())).not();
        Truth whenGiven = under13WhenGiven(ages, consent.givenAt()).not();
        if (world.readings.is("ageReference", "PUBLICATION_DATE")) {
            return then;
        }
        return world.readings.is("ageReference", "CONSENT_DATE") ? whenGiven : then.and(whenGiven);
    }

    private static Truth under13WhenGiven(Ages ages, Instant givenAt) {
        return givenAt == null ? Truth.UNKNOWN : ages.under(13, Times.day(givenAt));
    }

    private Ages ages(PersonalDataUse use) {
        DataSubject person = world.person(use.dataSubject());
        return new Ages(person, world.recordedDay(), world.readings);
    }

    /** STO-PER-18: of everybody under 18, whatever the basis. */
    private Answer caution(PostView view, PersonalDataUse use) {
        Truth child = ages(use).under(18, Times.day(view.at()));
        return Answer.state(view.byOrForTheCity().and(child), Truth.of(use.childCaution()));
    }

    /** STO-PER-19 and STO-PER-34. */
    private Truth notSensitive(PersonalDataUse use, Consents consents) {
        Truth explicit = consents.validAndExplicit();
        Truth excused =
                world.readings.is("sensitiveWithExplicitConsent", "ALLOWED") ? explicit : explicit.and(Truth.UNKNOWN);
        boolean prohibited = world.readings.is("sensitiveWithExplicitConsent", "PROHIBITED");
        return holds(use, SENSITIVE).not().or(prohibited ? Truth.FALSE : excused);
    }

    /** the less sensitive data: consent changes nothing, or leaves it to a person. */
    private Truth excused(Consents consents) {
        boolean review = world.readings.is("protectedDataWithConsent", "REVIEW");
        return review ? consents.valid().and(Truth.UNKNOWN) : Truth.FALSE;
    }

    private static Answer banned(PostView view, PersonalDataUse use, DataCategory category, Truth excused) {
        return Answer.state(
                view.byOrForTheCity(), holds(use, EnumSet.of(category)).not().or(excused));
    }

    private static Truth holds(PersonalDataUse use, Set<DataCategory> categories) {
        if (use.categories() == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(use.categories().stream().anyMatch(categories::contains));
    }

    /** STO-PER-21. */
    private static Answer secrets(PostView view) {
        boolean classified = World.orNone(view.post().personalData()).stream()
                .anyMatch(use -> World.orNone(use.categories()).contains(DataCategory.SECRET));
        Truth secret = classified ? Truth.TRUE : Truth.of(view.post().holdsSecretInformation());
        return Answer.state(view.byOrForTheCity(), secret.not());
    }

    /** STO-PER-36 of a post: what looks like a number calls for a person until the category is recorded. */
    private static Answer numberInText(PostView view) {
        boolean recorded = World.orNone(view.post().personalData()).stream()
                .anyMatch(use -> World.orNone(use.categories()).contains(DataCategory.PERSONAL_IDENTITY_NUMBER));
        boolean suggested = !recorded && IdentityNumbers.suggested(view.post().text());
        return Answer.judged(view.byOrForTheCity().and(Truth.of(suggested)));
    }
}
