package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else wrote to an account, with what was done about it.
 *
 * @param id names it in this case; no name or other personal data
 * @param kind what sort of message it is
 * @param receivedAt when it was sent in
 * @param publishedAt when it became visible, where messages are reviewed first
 * @param author how the writer appears
 * @param authorKind who the writer is
 * @param text the words
 * @param dataCategories what a person has classified its content as; empty means nothing out of the ordinary
 * @param contentAssessments legal assessments of what it says
 * @param replies replies to it; empty means none
 * @param noAnswerReason why it is not answered
 * @param handling what was decided to do with it
 * @param moderation what was done with it as content; empty means nothing
 * @param caseLink its relation to case handling
 * @param routing whether others must see or answer it
 * @param handledInMedium whether an individual case was handled in the medium in reply to it
 * @param breaksHouseRules whether it breaks the account's own house rules
 * @param undueDelay whether a person found that the answer was unduly delayed
 * @param crisisRelated whether it is connected with a crisis
 * @param policeReport the position taken on a police report
 * @param recordKeeping how it is kept as an official document
 */
@RecordBuilder
public record IncomingMessage(
        String id,
        MessageKind kind,
        Instant receivedAt,
        @Nullable Instant publishedAt,
        @Personal @Nullable String author,
        @Nullable AuthorKind authorKind,
        @Personal @Nullable String text,
        @Nullable List<DataCategory> dataCategories,
        @Nullable List<ContentAssessment> contentAssessments,
        @Nullable List<Reply> replies,
        @Nullable NoAnswerReason noAnswerReason,
        @Nullable MessageHandling handling,
        @Nullable List<ModerationEvent> moderation,
        @Nullable CaseLink caseLink,
        @Nullable MessageRouting routing,
        @Nullable Boolean handledInMedium,
        @Nullable Boolean breaksHouseRules,
        @Nullable Boolean undueDelay,
        @Nullable Boolean crisisRelated,
        @Nullable PoliceReport policeReport,
        @Nullable RecordKeeping recordKeeping)
        implements Element {

    public IncomingMessage {
        dataCategories = Copies.orNull(dataCategories);
        contentAssessments = Copies.orNull(contentAssessments);
        replies = Copies.orNull(replies);
        moderation = Copies.orNull(moderation);
    }

    @Override
    public String toString() {
        return "IncomingMessage[" + id + "]";
    }
}
