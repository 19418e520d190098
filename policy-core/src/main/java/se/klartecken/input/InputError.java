package se.klartecken.input;

/**
 * One fault in a case document, told without repeating anything of the document.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON Pointer (RFC 6901) into the document as it was given: made of list positions from 0
 *     and of property names of the format only; empty for the document itself
 * @param expected what would be right, in English for people, such as {@code true or false}; wording may change
 */
public record InputError(InputErrorCode code, String pointer, String expected) {}
