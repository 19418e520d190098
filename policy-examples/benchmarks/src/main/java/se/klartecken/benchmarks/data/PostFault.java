package se.klartecken.benchmarks.data;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import se.klartecken.model.AssessmentSpan;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.DataCategory;
import se.klartecken.model.DataSubject;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.MediaBuilder;
import se.klartecken.model.MediaKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.model.RecordKeeping;

/** What can be wrong with a post, or unknown of it. */
enum PostFault {
    NEVER_ASKED(PersonSort.NEVER_ASKED),
    CONSENTS_UNKNOWN(PersonSort.ASKED_BY_NOBODY_KNOWN),
    CONSENT_WITHDRAWN(PersonSort.WITHDREW),
    CONSENT_RAN_OUT(PersonSort.CONSENT_RAN_OUT),
    CONSENT_FOR_ANOTHER_MEDIUM(PersonSort.AGREED_TO_PRINT),
    CHILD_WITHOUT_GUARDIAN(PersonSort.CHILD_BY_ITSELF),
    GUARDIAN_OBJECTS(PersonSort.CHILD_WITH_OBJECTION),
    AGE_UNKNOWN(PersonSort.OF_UNKNOWN_AGE),
    IMAGE_ON_LEGITIMATE_INTERESTS((draft, random) ->
            draft.anyUse(random).kind(PersonalDataKind.IMAGE).legalBasis(LegalBasis.LEGITIMATE_INTERESTS)),
    NO_LEGAL_BASIS((draft, random) -> draft.anyUse(random).legalBasis(LegalBasis.NONE)),
    LEGAL_BASIS_UNKNOWN((draft, random) -> draft.anyUse(random).legalBasis(null)),
    NOT_EXAMINED((draft, random) -> draft.anyUse(random).basisAssessment(null)),
    EXAMINED_TOO_LATE((draft, random) -> draft.anyUse(random)
            .basisAssessment(new BasisAssessment(Instant.parse("2026-09-15T08:00:00Z"), null, null))),
    EXAMINED_ONCE_FOR_ALL((draft, random) -> draft.anyUse(random)
            .basisAssessment(new BasisAssessment(Times.CONSENTS_FROM, null, AssessmentSpan.EVERYTHING))),
    NO_CAUTION((draft, random) -> draft.anyUse(random).childCaution(false)),
    NO_REASON_RECORDED((draft, random) -> draft.anyUse(random).necessityReason(null)),
    BLANK_REASON((draft, random) -> draft.anyUse(random).necessityReason(" ")),
    HEALTH_SHOWN((draft, random) -> draft.anyUse(random).categories(List.of(DataCategory.HEALTH))),
    SALARY_AND_OFFENCES_SHOWN((draft, random) ->
            draft.anyUse(random).categories(List.of(DataCategory.SALARY, DataCategory.LEGAL_OFFENCES))),
    PRIVACY_VIOLATED((draft, random) -> draft.anyUse(random).categories(List.of(DataCategory.PRIVACY_VIOLATING))),
    SECRET_SHOWN((draft, random) -> draft.anyUse(random).categories(List.of(DataCategory.SECRET))),
    NOT_CLASSIFIED((draft, random) -> draft.anyUse(random).categories(null)),
    IDENTITY_NUMBER_IN_TEXT((draft, random) -> draft.post.text("Frågor? Hör av dig till 19811218-9876.")),
    SECRECY_UNKNOWN((draft, random) -> draft.post.holdsSecretInformation(null)),
    NO_ALT_TEXT((draft, random) -> image(draft, random).altText(false).adaptationPossible(true)),
    ALT_TEXT_UNKNOWN((draft, random) -> image(draft, random).altText(null)),
    NO_CAPTIONS((draft, random) -> film(draft, random).captions(false).adaptationPossible(true)),
    NOT_VERBALISED((draft, random) -> film(draft, random).captions(true).verbalised(false)),
    SOMEBODY_ELSE_SHOWN((draft, random) -> draft.anyMedia(random).persons(List.of("person-0", "person-1", "person-2"))),
    NOT_KEPT((draft, random) -> draft.post.recordKeeping(new RecordKeeping(true, null, false)));

    private interface Change {
        void make(PostDraft draft, People people, Random random);
    }

    private interface SimpleChange {
        void make(PostDraft draft, Random random);
    }

    private static final PostFault[] ALL = values();

    private final Change change;

    PostFault(SimpleChange change) {
        this.change = (draft, people, random) -> change.make(draft, random);
    }

    PostFault(PersonSort shown) {
        this.change = (draft, people, random) -> show(draft, people.any(shown, random), shown, random);
    }

    static PostFault any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    void putInto(PostDraft draft, People people, Random random) {
        change.make(draft, people, random);
    }

    /** In place of somebody else, on the strength of a consent. */
    private static void show(PostDraft draft, DataSubject person, PersonSort sort, Random random) {
        PersonalDataUseBuilder use = draft.anyUse(random);
        draft.media.forEach(medium -> medium.persons(List.of()));
        use.dataSubject(person.id())
                .kind(PersonalDataKind.IMAGE)
                .legalBasis(LegalBasis.CONSENT)
                .childCaution(sort.isMinor() ? true : null);
    }

    private static MediaBuilder image(PostDraft draft, Random random) {
        return draft.anyMedia(random).kind(MediaKind.IMAGE).descriptionInText(false);
    }

    private static MediaBuilder film(PostDraft draft, Random random) {
        return draft.anyMedia(random).kind(MediaKind.FILM).hasSpeech(true).descriptionInText(false);
    }
}
