package se.klartecken.mutation;

import se.klartecken.rules.answer.Answer;

/** What mutants call: in the condition of a rule, {@code not} is a word of the rule language and no method's name. */
public final class Negation {

    private Negation() {}

    public static Answer of(Answer answer) {
        return answer.not();
    }
}
