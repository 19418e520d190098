package se.klartecken.input;

/** What can be wrong with a case document. */
public enum InputErrorCode {
    /** No UTF-8, or with a byte order mark. Rejects the document. */
    NOT_UTF8,
    /** The text is no JSON by RFC 8259: broken off, empty, with comments, with bad escapes. Rejects the document. */
    NOT_JSON,
    /** Something other than white space follows the document. Rejects the document. */
    TRAILING_TEXT,
    /** More than {@link se.klartecken.json.ReadLimits#documentBytes()}. Rejects the document. */
    DOCUMENT_TOO_LONG,
    /** More than {@link se.klartecken.json.ReadLimits#depth()}. Rejects the document. */
    TOO_DEEP,
    /**
     * A text or property name is longer than {@link se.klartecken.json.ReadLimits#textLength()}, or a number is, before
     * its digits are counted. Rejects the document.
     */
    TEXT_TOO_LONG,
    /** More than {@link se.klartecken.json.ReadLimits#numberLength()}. Rejects the document. */
    NUMBER_TOO_LONG,
    /** More than {@link se.klartecken.json.ReadLimits#tokens()}. Rejects the document. */
    TOO_MANY_TOKENS,
    /** More than {@link se.klartecken.json.ReadLimits#errors()}; this error follows those that were found. Rejects the document. */
    TOO_MANY_ERRORS,
    /** An object has a property that it cannot have; points at the object, as the name is input. */
    UNKNOWN_PROPERTY,
    /** An object has a property twice; for a map, whose names are input, points at the map. */
    DUPLICATE_PROPERTY,
    /** A required property is not there; points at where it would be. */
    MISSING_PROPERTY,
    /** A required property or an item of a list is {@code null}. */
    NULL_VALUE,
    /** Another kind of JSON value than the expected one, such as a text for a number or 1.0 for 1. */
    WRONG_TYPE,
    /** A text that is none of the words that can stand there; upper and lower case differ. */
    UNKNOWN_WORD,
    /** A text without the expected form, or of a day or time that does not exist. */
    BAD_FORMAT,
    /** A date, date-time or number beyond what is accepted. */
    OUT_OF_RANGE,
    /** An id without any visible character. */
    BLANK_ID,
    /** An id of more than 200 characters (Unicode code points). */
    ID_TOO_LONG,
    /** A text with an escaped half of a surrogate pair, which no UTF-8 can hold; in a name, it is {@link #NOT_JSON}. */
    LONE_SURROGATE,
    /** An object whose properties are good one by one but do not fit together, such as an organisation with a day closed and shortened. */
    BAD_OBJECT,
    /** A reference to something that is not in the case, was rejected in reading, or is of a sort that cannot be meant. */
    DANGLING_REFERENCE,
    /** An id that two elements share, so that it names neither. */
    DUPLICATE_ID,
    /** An end before its start, or an event before what it follows. */
    OUT_OF_ORDER,
    /** An event later than the moment of the check. */
    AFTER_AS_OF,
    /** A reference to an element that is rejected itself. */
    HANGS_ON_REJECTED,
    /** A value that an organisation has set for itself and that is looser than the rules: it does not count. */
    LOOSER_THAN_RULES
}
