package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the chapter on answering questions leaves open. */
public final class AnsweringReadings {

    public static final Reading<Flag> SERVICE_DUTY_APPLIES_TO_COMPANIES =
            Reading.of("serviceDutyAppliesToCompanies", Flag.FALSE);

    public static final Reading<Flag> NO_ANSWER_REASON_REQUIRED = Reading.of("noAnswerReasonRequired", Flag.TRUE);

    public static final Reading<Flag> MOVE_IMPLIES_REMOVAL = Reading.of("moveImpliesRemoval", Flag.FALSE);

    private AnsweringReadings() {}
}
