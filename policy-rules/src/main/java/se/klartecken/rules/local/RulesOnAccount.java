package se.klartecken.rules.local;

import se.klartecken.rules.answer.Answer;

/**
 * What a policy finds of an account, before an organisation's own values are asked: what breaks the text is not said
 * twice.
 *
 * @param watchedEnough whether it is watched as often as the text asks
 * @param announcedInTime whether its end was announced as early as the text asks
 */
public record RulesOnAccount(Answer watchedEnough, Answer announcedInTime) {}
