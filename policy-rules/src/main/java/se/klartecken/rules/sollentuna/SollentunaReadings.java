package se.klartecken.rules.sollentuna;

import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the response times of § 5, and what leads up to them in § 4, leave open. */
public final class SollentunaReadings {

    public static final Reading<WorkingDayCounting> WORKING_DAY_COUNTING =
            Reading.of("workingDayCounting", WorkingDayCounting.FOLLOWING_WORKING_DAY);

    public static final Reading<HourClock> TWITTER_CLOCK = Reading.of("twitterClock", HourClock.OFFICE_HOURS);

    public static final Reading<ResponseClockStart> RESPONSE_CLOCK_START =
            Reading.of("responseClockStart", ResponseClockStart.RECEIVED);

    public static final Reading<PlatformAliases> PLATFORM_ALIASES =
            Reading.of("platformAliases", PlatformAliases.X_IS_TWITTER);

    public static final Reading<Flag> FORWARDING_STOPS_CLOCK = Reading.of("forwardingStopsClock", Flag.TRUE);

    public static final Reading<Flag> ANSWER_BY_COLLEAGUE_OK = Reading.of("answerByColleagueOk", Flag.TRUE);

    /** Where a response time starts. */
    public enum ResponseClockStart {
        RECEIVED,
        PUBLISHED
    }

    /** Which services go by another one's name. */
    public enum PlatformAliases {
        X_IS_TWITTER,
        NONE
    }

    private SollentunaReadings() {}
}
