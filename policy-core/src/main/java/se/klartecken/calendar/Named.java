package se.klartecken.calendar;

/** Something a reader of a receipt may want to see by name, in either language. */
public interface Named {

    /** The name in Swedish, spelled as inside a sentence: {@code annandag påsk}, {@code Kristi himmelsfärdsdag}. */
    String swedishName();

    /** The name in English. */
    String englishName();
}
