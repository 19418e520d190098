package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Answer;

/**
 * Why a text does not bind a subject.
 *
 * @param clauseId the clause that says whom it binds
 * @param why false, with the fact that says so
 */
public record Unbound(String clauseId, Answer why) {}
