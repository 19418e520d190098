package se.klartecken.calendar;

/** What a day rests on in law. */
public enum Statute {

    /** In force from 1 January 1990; gathers rules that were spread over many statutes before. */
    HOLIDAYS_ACT_1989("1–2 §§ lagen (1989:253) om allmänna helgdagar"),

    /** In force from 1 April 2005; National Day comes in, Whit Monday goes out. */
    HOLIDAYS_ACT_AMENDED_2004("1–2 §§ lagen (1989:253) om allmänna helgdagar, i lydelse enligt lag (2004:1320)"),

    /** Issued 8 April 1938, repealed by the Act of 1989. */
    FIRST_OF_MAY_ACT_1938("lagen (1938:107) om den 1 majs likställande i vissa hänseenden med allmän helgdag"),

    /** Some rule older than the Act of 1989. Which one is not stated here, because it could not be confirmed. */
    BEFORE_HOLIDAYS_ACT("före lagen (1989:253) om allmänna helgdagar"),

    /** Sets three eves and Saturdays beside public holidays, for time limits that are laid down by law. */
    STATUTORY_TIME_ACT_1930("2 § lagen (1930:173) om beräkning av lagstadgad tid");

    private final String citation;

    Statute(String citation) {
        this.citation = citation;
    }

    /** The reference as a Swedish lawyer would write it. */
    public String citation() {
        return citation;
    }
}
