package se.klartecken.rules.facts;

import se.klartecken.clause.Choice;
import se.klartecken.clause.Text;

/** The two choices of a reading that is either made or not. */
public enum Flag implements Choice {
    FALSE(new Text("nej", "no")),
    TRUE(new Text("ja", "yes"));

    private final Text meaning;

    Flag(Text meaning) {
        this.meaning = meaning;
    }

    @Override
    public Text meaning() {
        return meaning;
    }
}
