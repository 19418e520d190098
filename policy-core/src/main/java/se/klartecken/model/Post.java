package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the account's own, drafted, planned or published.
 *
 * @param id names it in this case; no name or other personal data
 * @param status how far it has come
 * @param publishedAt when it was published; needed once it has been
 * @param plannedAt when it is to be published; needed while it is planned
 * @param removedAt when it was removed; none means that it has not been
 * @param text the words
 * @param purpose what the publication is for
 * @param media pictures, films and sound; empty means none
 * @param personalData personal data in it; empty means none
 * @param holdsSecretInformation whether it holds information subject to secrecy
 * @param handlesIndividualCase whether it handles an individual case
 * @param servesDecision whether an official decision is served by it
 * @param concernsIndividual whether it is about an individual person
 * @param contentAssessments legal assessments of what it says
 * @param crisisRelated whether it is connected with a crisis
 * @param speaker in which capacity it was made
 * @param attached documents and links that it brings
 * @param recordKeeping how it is kept as an official document
 */
@RecordBuilder
public record Post(
        String id,
        PostStatus status,
        @Nullable Instant publishedAt,
        @Nullable Instant plannedAt,
        @Nullable Instant removedAt,
        @Personal @Nullable String text,
        @Nullable PostPurpose purpose,
        @Nullable List<Media> media,
        @Nullable List<PersonalDataUse> personalData,
        @Nullable Boolean holdsSecretInformation,
        @Nullable Boolean handlesIndividualCase,
        @Nullable Boolean servesDecision,
        @Nullable Boolean concernsIndividual,
        @Nullable List<ContentAssessment> contentAssessments,
        @Nullable Boolean crisisRelated,
        @Nullable Speaker speaker,
        @Nullable Attached attached,
        @Nullable RecordKeeping recordKeeping)
        implements Element {

    public Post {
        media = Copies.orNull(media);
        personalData = Copies.orNull(personalData);
        contentAssessments = Copies.orNull(contentAssessments);
    }

    @Override
    public String toString() {
        return "Post[" + id + "]";
    }
}
