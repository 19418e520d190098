package example.lillhamn;

import se.klartecken.clause.Reading;

/** What "besvaras" asks for, which the guideline leaves open. */
public enum AnswerMeans {
    ANSWER,
    HOLDING_REPLY_TOO;

    static final Reading<AnswerMeans> READING = Reading.of("answerMeans", ANSWER);
}
