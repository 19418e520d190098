package se.klartecken.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.BasisAssessmentBuilder;
import se.klartecken.model.Consent;
import se.klartecken.model.ConsentApproval;
import se.klartecken.model.ConsentBuilder;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ConsentScopeBuilder;
import se.klartecken.model.DataCategory;
import se.klartecken.model.DataSubject;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.GuardianObjection;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.PersonalDataUseBuilder;
import se.klartecken.web.desk.Moments;
import se.klartecken.web.http.Form;

/**
 * A person in a draft.
 *
 * @param at what the names of the person's fields begin with
 * @param id of the person
 */
record DraftPerson(Form form, String at, String id) {

    boolean isSeenIn(int medium) {
        return one("medium").equals(String.valueOf(medium));
    }

    PersonalDataUse use() {
        String necessity = one("necessity");
        return PersonalDataUseBuilder.builder()
                .id(id)
                .dataSubject(id)
                .kind(Words.of(PersonalDataKind.class, one("kind")).orElse(PersonalDataKind.NAME))
                .legalBasis(Words.of(LegalBasis.class, one("legalBasis")).orElse(null))
                .basisAssessment(
                        moment("basisAt") == null
                                ? null
                                : BasisAssessmentBuilder.builder()
                                        .at(moment("basisAt"))
                                        .build())
                .categories(categories())
                .childCaution(Words.flag(one("childCaution")))
                .necessityReason(necessity.isEmpty() ? null : necessity)
                .build();
    }

    DataSubject subject() {
        return DataSubjectBuilder.builder()
                .id(id)
                .birthDate(Moments.day(one("birthDate")).orElse(null))
                .isChild(Words.flag(one("isChild")))
                .consents(consents())
                .guardianObjections(objections())
                .build();
    }

    private @Nullable List<DataCategory> categories() {
        return one("categories").equals(PostAsks.NONE)
                ? List.of()
                : Words.of(DataCategory.class, one("categories")).map(List::of).orElse(null);
    }

    private @Nullable List<Consent> consents() {
        return switch (one("consent")) {
            case PostAsks.NONE -> List.of();
            case PersonAsks.GIVEN -> List.of(consent());
            default -> null;
        };
    }

    private Consent consent() {
        return ConsentBuilder.builder()
                .givenAt(moment("givenAt"))
                .givenBy(Words.of(ConsentGiver.class, one("givenBy")).orElse(null))
                .covers(Words.of(ConsentMedium.class, one("covers"))
                        .map(medium -> List.of(
                                ConsentScopeBuilder.builder().medium(medium).build()))
                        .orElse(null))
                .explicit(Words.flag(one("explicit")))
                .withdrawnAt(moment("withdrawnAt"))
                .approvals(approvals())
                .build();
    }

    private @Nullable List<ConsentApproval> approvals() {
        Instant approved = moment("approvedAt");
        return switch (one("approval")) {
            case PostAsks.NONE -> List.of();
            case PersonAsks.GIVEN -> approved == null ? null : List.of(new ConsentApproval(approved, null));
            default -> null;
        };
    }

    private @Nullable List<GuardianObjection> objections() {
        Instant objected = moment("objectedAt");
        return switch (one("objection")) {
            case PostAsks.NONE -> List.of();
            case PersonAsks.GIVEN -> objected == null ? null : List.of(new GuardianObjection(objected, null));
            default -> null;
        };
    }

    private @Nullable Instant moment(String name) {
        return Moments.instant(one(name)).orElse(null);
    }

    private String one(String name) {
        return form.one(at + name);
    }

    /** What is known of a person is shown nowhere. */
    @Override
    public String toString() {
        return "DraftPerson";
    }
}
