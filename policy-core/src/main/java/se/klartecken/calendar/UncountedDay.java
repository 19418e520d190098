package se.klartecken.calendar;

/** Why a working day at either end of a response time adds nothing to the time counted. */
public enum UncountedDay implements SkipReason {
    /** Counting starts with the day after receipt ({@code workingDayCounting=FOLLOWING_WORKING_DAY}). */
    DAY_OF_RECEIPT("mottagningsdagen räknas inte", "the day of receipt is not counted"),
    AFTER_CLOSING("mottaget efter stängning", "received after closing"),
    /** The same clock time on a day that opens later than the day of receipt ({@code workingDayCounting=ELAPSED}). */
    BEFORE_OPENING("förfaller före öppning", "due before opening");

    private final String swedishName;
    private final String englishName;

    UncountedDay(String swedishName, String englishName) {
        this.swedishName = swedishName;
        this.englishName = englishName;
    }

    @Override
    public String swedishName() {
        return swedishName;
    }

    @Override
    public String englishName() {
        return englishName;
    }
}
