package se.klartecken.web;

/**
 * The page for a request that was not answered.
 *
 * @param code of the fault, as the log has it
 * @param words the same for people
 */
record Refusal(Shell shell, String code, String words) {}
