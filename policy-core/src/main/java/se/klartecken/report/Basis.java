package se.klartecken.report;

import se.klartecken.clause.Text;

/** What a finding rests on: the text of the policy, or a stricter value that the organisation set for itself. */
public enum Basis {
    TEXT(new Text("reglernas text", "the rules' text")),
    LOCAL(new Text("egen rutin", "own routine"));

    private final Text label;

    Basis(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
