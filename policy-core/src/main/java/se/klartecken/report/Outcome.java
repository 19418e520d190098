package se.klartecken.report;

import se.klartecken.clause.Text;

/** What became of a clause for one subject, the most pressing first. */
public enum Outcome {
    VIOLATED(new Text("Följs inte", "Not followed")),
    /** A fact is missing, or the text leaves the judgement to a person who has not recorded one. */
    NEEDS_REVIEW(new Text("Behöver bedömas", "Needs review")),
    /** A duty that is still open: its time has not run out, or the text gives none. */
    PENDING(new Text("Återstår", "Pending")),
    FULFILLED(new Text("Uppfyllt", "Fulfilled")),
    NOT_APPLICABLE(new Text("Gäller inte", "Not applicable"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether it is reported even where nobody asked for explanations. */
    public boolean callsForAction() {
        return this == VIOLATED || this == NEEDS_REVIEW || this == PENDING;
    }
}
