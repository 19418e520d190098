package se.klartecken.clause;

/** The same words in Swedish and in English. */
public record Text(String sv, String en) {

    public String in(Language language) {
        return language == Language.SV ? sv : en;
    }
}
