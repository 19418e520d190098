package se.klartecken.clause;

/** The force of a clause, as its own verb has it. */
public enum Obligation {
    /** Swedish: ska, krävs, behöver. */
    MUST(new Text("ska", "must")),
    /** Swedish: får inte. */
    MUST_NOT(new Text("får inte", "must not")),
    /** Swedish: bör. */
    SHOULD(new Text("bör", "should")),
    /** Swedish: kan, får. */
    MAY(new Text("kan", "may")),
    DEFINITION(new Text("definition", "definition")),
    INFORMATION(new Text("upplysning", "information")),
    /** What a consultation reply asked for; it binds nobody. */
    PROPOSAL(new Text("förslag", "proposal"));

    private final Text label;

    Obligation(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether breaking the clause breaks a duty, and not only a recommendation. */
    public boolean isDuty() {
        return this == MUST || this == MUST_NOT;
    }
}
