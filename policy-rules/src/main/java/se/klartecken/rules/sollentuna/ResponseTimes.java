package se.klartecken.rules.sollentuna;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.model.LocalValue;
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
            case FACEBOOK, BLOG -> Optional.of(new ResponseTime.WorkingDays(1, counting));
            case TWITTER -> Optional.of(new ResponseTime.CountedHours(TWITTER, clock));
            case X -> xIsTwitter ? Optional.of(new ResponseTime.CountedHours(TWITTER, clock)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether an answer within a committee's own number of office hours is always within the recommended time. */
    static boolean areMetBy(LocalValue value, @Nullable OfficeHours hours) {
        int amount = value.amount() == null ? Integer.MAX_VALUE : value.amount();
        return value.platform() == null
                || switch (value.platform()) {
                    case TWITTER, X -> amount <= TWITTER.toHours();
                    case FACEBOOK, BLOG -> Duration.ofHours(amount).compareTo(shortestDay(hours)) <= 0;
                    default -> true;
                };
    }

    /** One working day is at least this long; where no office hours are known, a day is a day. */
    private static Duration shortestDay(@Nullable OfficeHours hours) {
        return hours == null
                ? Duration.ofDays(1)
                : hours.byWeekday().values().stream()
                        .map(ResponseTimes::lengthOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static Duration lengthOf(DayHours day) {
        return Duration.ofMinutes(day.windows().stream()
                .mapToLong(window -> window.untilMinute() - window.fromMinute())
                .sum());
    }
}
