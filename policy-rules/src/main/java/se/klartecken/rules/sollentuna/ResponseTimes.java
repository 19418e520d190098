package se.klartecken.rules.sollentuna;

import java.time.Duration;
import java.util.Optional;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.model.PlatformKind;

/** The response times that § 5 recommends. A medium that is not listed has none, and borrows none. */
public final class ResponseTimes {

    private static final Duration TWITTER = Duration.ofHours(4);

    private ResponseTimes() {}

    /**
     * The recommended time for a medium: one working day on Facebook and blogs, four hours on Twitter.
     *
     * @param xIsTwitter whether the service now called X is the Twitter of the text
     */
    public static Optional<ResponseTime> of(
            PlatformKind platform, boolean xIsTwitter, WorkingDayCounting counting, HourClock clock) {
        return switch (platform) {
            case FACEBOOK, BLOG -> Optional.of(new ResponseTime.OneWorkingDay(counting));
            case TWITTER -> Optional.of(new ResponseTime.CountedHours(TWITTER, clock));
            case X -> xIsTwitter ? Optional.of(new ResponseTime.CountedHours(TWITTER, clock)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
