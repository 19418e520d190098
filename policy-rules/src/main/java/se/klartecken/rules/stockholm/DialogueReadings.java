package se.klartecken.rules.stockholm;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Text;

/** What the principle of dialogue leaves open. */
public final class DialogueReadings {

    public static final Reading<ReplyOwedToComments> REPLY_OWED_TO_COMMENTS = Reading.of(
            "replyOwedToComments",
            ReplyOwedToComments.REVIEW,
            "Måste även kommentarer och synpunkter tas om hand?",
            "Must comments and opinions be taken care of, too?");

    /** What to make of a comment with which nothing was done. */
    public enum ReplyOwedToComments implements Choice {
        REVIEW("en människa ser över dem", "a person looks at them"),
        REQUIRED("ja, var och en", "yes, each of them"),
        OFF("nej, bara frågor", "no, only questions");

        private final Text meaning;

        ReplyOwedToComments(String sv, String en) {
            this.meaning = new Text(sv, en);
        }

        @Override
        public Text meaning() {
            return meaning;
        }
    }

    private DialogueReadings() {}
}
