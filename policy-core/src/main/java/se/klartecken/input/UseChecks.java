package se.klartecken.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;

/** The uses of personal data in one post. */
final class UseChecks {

    private final Faults faults;
    private final Ids ids;
    private final Births births;
    private final @Nullable LocalDate published;
    private final Set<String> shared;

    UseChecks(Faults faults, Ids ids, Births births, Post post) {
        this.faults = faults;
        this.ids = ids;
        this.births = births;
        Instant publication = post.publishedAt() != null ? post.publishedAt() : post.plannedAt();
        this.published = publication == null ? null : Moments.dayOf(publication);
        this.shared = shared(post.personalData());
    }

    private static Set<String> shared(@Nullable List<PersonalDataUse> uses) {
        if (uses == null || uses.size() < 2) {
            return Set.of();
        }
        Set<String> borne = new HashSet<>();
        Set<String> shared = new HashSet<>(0);
        for (PersonalDataUse use : uses) {
            if (!borne.add(use.id())) {
                shared.add(use.id());
            }
        }
        return shared;
    }

    void check(Place element, PersonalDataUse use) {
        if (shared.contains(use.id())) {
            faults.reject(
                    element, InputErrorCode.DUPLICATE_ID, element.at("id"), "an id that nothing else in the post has");
        }
        ids.resolve(faults, element, element.at("dataSubject"), use.dataSubject(), Target.DATA_SUBJECT);
        bornBeforePublication(element, use);
        BasisAssessment examined = use.basisAssessment();
        if (examined != null) {
            faults.notAfterCheck(element, element.at("basisAssessment").at("at"), examined.at());
        }
    }

    private void bornBeforePublication(Place element, PersonalDataUse use) {
        LocalDate born = births.of(use.dataSubject());
        if (published != null && born != null && born.isAfter(published)) {
            faults.reject(
                    element,
                    InputErrorCode.OUT_OF_ORDER,
                    element.at("dataSubject"),
                    "somebody born no later than the publication");
        }
    }
}
