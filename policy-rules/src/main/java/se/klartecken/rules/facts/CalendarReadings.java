package se.klartecken.rules.facts;

import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.rules.answer.Answer;

/** What the words for working days leave open, in every policy alike. */
public final class CalendarReadings {

    public static final Reading<Flag> SATURDAY_IS_VARDAG = Reading.of("saturdayIsVardag", Flag.FALSE);

    public static final Reading<Flag> EVE_IS_VARDAG = Reading.of("eveIsVardag", Flag.FALSE);

    private CalendarReadings() {}

    /** What every count of working days rests on; true whichever way it is read. */
    public static Answer rests(CaseFile file) {
        return Answer.reads(true, SATURDAY_IS_VARDAG, file.reading(SATURDAY_IS_VARDAG))
                .and(Answer.reads(true, EVE_IS_VARDAG, file.reading(EVE_IS_VARDAG)));
    }

    public static CalendarSettings settings(Readings readings) {
        return new CalendarSettings(
                readings.of(SATURDAY_IS_VARDAG) == Flag.TRUE, readings.of(EVE_IS_VARDAG) == Flag.TRUE);
    }
}
