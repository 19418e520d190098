package se.klartecken.rules.sollentuna;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the paragraphs on presence, on content, on documents and on crises leave open. */
public final class ForumReadings {

    public static final Reading<Flag> SAME_DAY_DOCUMENT_OK = Reading.of("sameDayDocumentOk", Flag.TRUE);

    public static final Reading<Flag> SCHEDULED_POST_COUNTS_AS_PRESENCE =
            Reading.of("scheduledPostCountsAsPresence", Flag.FALSE);

    public static final Reading<Flag> SOLLENTUNA_DOCUMENT_BEFORE_REMOVAL =
            Reading.of("sollentunaDocumentBeforeRemoval", Flag.FALSE);

    public static final Reading<ExternalForum> EXTERNAL_FORUM =
            Reading.of("externalForum", ExternalForum.ANY_EXTERNAL_PLATFORM);

    public static final Reading<DocumentImage> DOCUMENT_IMAGE_COUNTS =
            Reading.of("documentImageCounts", DocumentImage.REVIEW);

    public static final Reading<CrisisSuspends> CRISIS_SUSPENDS =
            Reading.of("crisisSuspends", CrisisSuspends.ALL_BUT_STATUTORY);

    public static final Reading<CrisisClock> CRISIS_CLOCK = Reading.of("crisisClock", CrisisClock.REVIEW);

    /** What an external forum is. */
    public enum ExternalForum {
        ANY_EXTERNAL_PLATFORM,
        ONLY_OTHERS_FORUMS
    }

    /** Whether the image of a document is a document. */
    public enum DocumentImage {
        REVIEW,
        VIOLATION,
        OFF
    }

    /** What ceases in a crisis. */
    public enum CrisisSuspends {
        ALL_BUT_STATUTORY,
        ALL
    }

    /** What becomes of the response time of a question still open after a crisis. */
    public enum CrisisClock {
        REVIEW,
        RESTART_AFTER,
        PAUSE_AND_RESUME,
        KEEP_RUNNING
    }

    private ForumReadings() {}
}
