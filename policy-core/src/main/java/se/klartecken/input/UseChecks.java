package se.klartecken.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.klartecken.model.BasisAssessment;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;

/** The uses of personal data in one post. */
final class UseChecks {

    private final Faults faults;
    private final Ids ids;
    private final SubjectsById subjects;
    private final Post post;
    private final Map<String, String> seen = new HashMap<>();

    UseChecks(Faults faults, Ids ids, SubjectsById subjects, Post post) {
        this.faults = faults;
        this.ids = ids;
        this.subjects = subjects;
        this.post = post;
    }

    void check(String at, PersonalDataUse use) {
        uniqueInPost(at, use);
        ids.resolve(faults, at, "/dataSubject", use.dataSubject(), Ids.Sort.DATA_SUBJECT);
        bornBeforePublication(at, use);
        BasisAssessment examined = use.basisAssessment();
        if (examined != null) {
            faults.notAfterCheck(at, "/basisAssessment/at", examined.at());
        }
    }

    private void uniqueInPost(String at, PersonalDataUse use) {
        String other = seen.putIfAbsent(use.id(), at);
        if (other != null) {
            String expected = "an id that nothing else in the post has";
            faults.reject(at, InputErrorCode.DUPLICATE_ID, "/id", expected);
            if (!faults.rejects(other)) {
                faults.reject(other, InputErrorCode.DUPLICATE_ID, "/id", expected);
            }
        }
    }

    private void bornBeforePublication(String at, PersonalDataUse use) {
        Instant published = post.publishedAt() != null ? post.publishedAt() : post.plannedAt();
        LocalDate born = subjects.birthDateOf(use.dataSubject());
        if (published != null && born != null && born.isAfter(Moments.dayOf(published))) {
            faults.reject(
                    at, InputErrorCode.OUT_OF_ORDER, "/dataSubject", "somebody born no later than the publication");
        }
    }
}
