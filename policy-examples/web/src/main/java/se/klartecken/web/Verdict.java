package se.klartecken.web;

import java.util.List;
import se.klartecken.clause.Text;
import se.klartecken.html.Mark;

/**
 * What the rules say to a post.
 *
 * @param light whether it may go out, as far as rules can tell
 * @param problems what does not fit together, so that it could not be judged
 * @param groups what stands in its way, sort by sort
 */
record Verdict(Light light, List<Problem> problems, List<Group> groups) {

    enum Light {
        GREEN("fulfilled", "✓", new Text("Grönt ljus", "Green light")),
        NOT_YET("review", "?", new Text("Inte klart än", "Not yet clear")),
        APART("apart", "–", new Text("Reglerna säger inget om det", "The rules say nothing about it")),
        STOP("violated", "✕", new Text("Något står i vägen", "Something stands in the way"));

        private final String look;
        private final String sign;
        private final Text words;

        Light(String look, String sign, Text words) {
            this.look = look;
            this.sign = sign;
            this.words = words;
        }

        String look() {
            return look;
        }

        String sign() {
            return sign;
        }

        Text words() {
            return words;
        }
    }

    /**
     * Something that makes no sense.
     *
     * @param link of the control; empty where it is none of them
     */
    record Problem(String link, String what, String words) {}

    /** What stands in the way, of one sort. */
    record Group(String title, List<Entry> entries) {}

    /**
     * A finding.
     *
     * @param links to the controls that it hangs on, with their labels
     */
    record Entry(
            String anchor,
            Mark mark,
            String clause,
            String force,
            String citation,
            String message,
            List<String> steps,
            List<Link> links) {}

    /** A link to a control. */
    record Link(String name, String text) {}

    int count() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }
}
