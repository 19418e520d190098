package se.klartecken.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;

/** The uses of personal data in one post. */
final class UseChecks {

    private final Faults faults;
    private final Ids ids;
    private final Births births;
    private final Post post;
    private final Set<String> shared = new HashSet<>();

    UseChecks(Faults faults, Ids ids, Births births, Post post) {
        this.faults = faults;
        this.ids = ids;
        this.births = births;
        this.post = post;
        Set<String> borne = new HashSet<>();
        Each.of(post.personalData(), (i, use) -> {
            if (!borne.add(use.id())) {
                shared.add(use.id());
            }
        });
    }

    void check(String at, PersonalDataUse use) {
        if (shared.contains(use.id())) {
            faults.reject(at, InputErrorCode.DUPLICATE_ID, "/id", "an id that nothing else in the post has");
        }
        ids.resolve(faults, at, "/dataSubject", use.dataSubject(), Target.DATA_SUBJECT);
        bornBeforePublication(at, use);
        BasisAssessment examined = use.basisAssessment();
        if (examined != null) {
            faults.notAfterCheck(at, "/basisAssessment/at", examined.at());
        }
    }

    private void bornBeforePublication(String at, PersonalDataUse use) {
        Instant published = post.publishedAt() != null ? post.publishedAt() : post.plannedAt();
        LocalDate born = births.of(use.dataSubject());
        if (published != null && born != null && born.isAfter(Moments.dayOf(published))) {
            faults.reject(
                    at, InputErrorCode.OUT_OF_ORDER, "/dataSubject", "somebody born no later than the publication");
        }
    }
}
