package se.klartecken.rules.sollentuna;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.LocalDays;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.clause.Readings;
import se.klartecken.model.PlatformKind;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.sollentuna.SollentunaReadings.PlatformAliases;

/** By when a question should be answered in Sollentuna, for those who ask for nothing else (SOL-5-3 to SOL-5-5). */
public final class SollentunaDeadlines {

    private SollentunaDeadlines() {}

    /**
     * The recommended due time of a question, with its receipt.
     *
     * @param received when it was sent in
     * @param officeHours local time in Stockholm; none means that none are known
     * @param choices choice names by reading name; what is not named is read the standard way
     * @return empty where the rules state no time
     * @throws se.klartecken.clause.UnknownReadingException where a reading or choice is none of Sollentuna's
     */
    public static Optional<Deadline> deadline(
            PlatformKind platform, Instant received, @Nullable OfficeHours officeHours, Map<String, String> choices) {
        Readings readings = Readings.of(new Sollentuna().readings(), choices);
        CalendarSettings settings = CalendarReadings.settings(readings);
        WorkingCalendar calendar = settings.calendar(LocalDays.NONE, officeHours);
        return ResponseTimes.of(
                        platform,
                        readings.of(SollentunaReadings.PLATFORM_ALIASES) == PlatformAliases.X_IS_TWITTER,
                        readings.of(SollentunaReadings.WORKING_DAY_COUNTING),
                        readings.of(SollentunaReadings.TWITTER_CLOCK))
                .flatMap(time -> time.deadline(received, calendar));
    }
}
