package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use of one person's data in a post.
 *
 * @param id names it within its post
 * @param dataSubject id of the person
 * @param kind in which form the data appears
 * @param legalBasis what the publication rests on
 * @param basisAssessment the examination of the legal basis in this case
 * @param categories what a person has classified the data as; empty means nothing out of the ordinary
 * @param childCaution whether particular caution was taken for a child
 * @param necessityReason why it was found necessary in spite of restraint; blank is none
 */
@RecordBuilder
public record PersonalDataUse(
        String id,
        String dataSubject,
        PersonalDataKind kind,
        @Nullable LegalBasis legalBasis,
        @Nullable BasisAssessment basisAssessment,
        @Nullable List<DataCategory> categories,
        @Nullable Boolean childCaution,
        @Personal @Nullable String necessityReason)
        implements Element {

    public PersonalDataUse {
        categories = Copies.orNull(categories);
    }

    @Override
    public String toString() {
        return "PersonalDataUse[" + id + "]";
    }
}
