package se.klartecken.model;

/**
 * Who receives reports of accounts.
 */
public enum ReportRecipient {
    /** The communications unit at the City Executive Office. */
    CITY_COMMUNICATIONS_UNIT,
    OTHER
}
