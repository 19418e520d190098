package se.klartecken.oracle.stockholm;

import java.time.Instant;

/**
 * What a clause is asked about.
 *
 * @param pointer where it stands in the case
 * @param id what assessments of it name; for a use of personal data its post, for an absence its account
 * @param account id of its account, if it has one
 * @param owner id of the lead owner of that account, if it has one
 * @param at when it is judged
 */
record Subject(String pointer, String id, String account, String owner, Instant at) {}
