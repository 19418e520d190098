package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;

/** What the principle of dialogue leaves open. */
public final class DialogueReadings {

    public static final Reading<ReplyOwedToComments> REPLY_OWED_TO_COMMENTS =
            Reading.of("replyOwedToComments", ReplyOwedToComments.REVIEW);

    /** What to make of a comment with which nothing was done. */
    public enum ReplyOwedToComments {
        REVIEW,
        REQUIRED,
        OFF
    }

    private DialogueReadings() {}
}
