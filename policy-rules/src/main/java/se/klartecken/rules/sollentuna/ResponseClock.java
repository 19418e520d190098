package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.CRISIS_CLOCK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.PLATFORM_ALIASES;
import static se.klartecken.rules.sollentuna.SollentunaReadings.RESPONSE_CLOCK_START;
import static se.klartecken.rules.sollentuna.SollentunaReadings.TWITTER_CLOCK;
import static se.klartecken.rules.sollentuna.SollentunaReadings.WORKING_DAY_COUNTING;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayOff;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.LocalDays;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.calendar.WorkingTime;
import se.klartecken.model.PlatformKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.sollentuna.SollentunaReadings.PlatformAliases;
import se.klartecken.rules.sollentuna.SollentunaReadings.ResponseClockStart;

/** The response time of a message's medium, counted from the message as the readings have it. */
final class ResponseClock {

    private final MessageIn message;
    private final CaseFile file;
    private boolean isCounted;
    private @Nullable Deadline deadline;

    ResponseClock(MessageIn message) {
        this.message = message;
        this.file = message.file();
    }

    private Optional<ResponseTime> time() {
        return ResponseTimes.of(
                message.account().it().platform().kind(),
                file.reading(PLATFORM_ALIASES) == PlatformAliases.X_IS_TWITTER,
                file.reading(WORKING_DAY_COUNTING),
                file.reading(TWITTER_CLOCK));
    }

    private Optional<Deadline> counted(ResponseTime time, Instant from) {
        try {
            return time.deadline(from, file.calendarOf(message.account().owner().it()));
        } catch (NoWorkingDayException e) {
            // An organisation that never opens has no due time; everything else about it is judged.
            return Optional.empty();
        }
    }

    /** The due time of a question still open after a crisis, as the chosen reading of it has it. */
    Optional<Deadline> after(CrisisMatter.Span crisis) {
        Optional<Deadline> ordinary = deadline();
        return switch (file.reading(CRISIS_CLOCK)) {
            case REVIEW, KEEP_RUNNING -> ordinary;
            case RESTART_AFTER -> time().flatMap(time -> counted(time, goesOn(crisis)));
            case PAUSE_AND_RESUME ->
                ordinary.flatMap(due -> resumed(due, crisis)).or(() -> ordinary);
        };
    }

    /** The working time that was left when the crisis came, counted on from its end. */
    private Optional<Deadline> resumed(Deadline due, CrisisMatter.Span crisis) {
        Instant paused = crisis.from().isBefore(start()) ? start() : crisis.from();
        Instant end = due.dueAt().toInstant();
        if (!paused.isBefore(end)) {
            return Optional.empty();
        }
        HourClock clock = due.used() instanceof HourClock used ? used : HourClock.OFFICE_HOURS;
        Duration left = timeBetween(paused, end, clock);
        return left.isZero() ? Optional.empty() : counted(new ResponseTime.CountedHours(left, clock), goesOn(crisis));
    }

    /** As the clock counts: in office hours where there are any, else on whole weekdays, or on end. */
    private Duration timeBetween(Instant from, Instant until, HourClock clock) {
        if (clock == HourClock.ARRIVAL_ON_WEEKDAY) {
            return Duration.between(from, until);
        }
        WorkingCalendar calendar = file.calendarOf(message.account().owner().it());
        boolean inOfficeHours = clock == HourClock.OFFICE_HOURS && calendar.officeHours() != null;
        return WorkingTime.between(from, until, inOfficeHours ? calendar : wholeDays(calendar));
    }

    private static WorkingCalendar wholeDays(WorkingCalendar calendar) {
        LocalDays days = calendar.localDays();
        return calendar.withoutOfficeHours()
                .withLocalDays(new LocalDays(days.closedDays(), Map.of(), days.squeezeDaysOff()));
    }

    /** A message that became visible only after the crisis was not touched by it. */
    private Instant goesOn(CrisisMatter.Span crisis) {
        return crisis.until().isBefore(start()) ? start() : crisis.until();
    }

    private Instant start() {
        Instant published = message.it().publishedAt();
        return published != null && file.reading(RESPONSE_CLOCK_START) == ResponseClockStart.PUBLISHED
                ? published
                : message.it().receivedAt();
    }

    /** Counted when first asked for: most messages are no questions. */
    Optional<Deadline> deadline() {
        if (!isCounted) {
            deadline = time().flatMap(time -> counted(time, start())).orElse(null);
            isCounted = true;
        }
        return Optional.ofNullable(deadline);
    }

    /** The clock that was used, which is another than was chosen where no office hours are known to count in. */
    private HourClock used() {
        return deadline().map(Deadline::used).orElse(null) instanceof HourClock clock
                ? clock
                : file.reading(TWITTER_CLOCK);
    }

    /** Where the committee kept closed on a day that others work, the due time rests on that, too. */
    private Answer closedDays() {
        boolean skipped = deadline().stream()
                .flatMap(due -> due.skipped().stream())
                .anyMatch(day -> day.reason() instanceof DayOff.LocalClosure);
        return skipped
                ? Answer.known(true, message.account().owner().subject().place().at("closedDays"))
                : Answer.TRUE;
    }

    /** What the counting rests on; true whichever way it is read. */
    Answer reading() {
        PlatformKind platform = message.account().it().platform().kind();
        Answer counting = platform == PlatformKind.FACEBOOK || platform == PlatformKind.BLOG
                ? Answer.reads(true, WORKING_DAY_COUNTING, file.reading(WORKING_DAY_COUNTING))
                : Answer.reads(true, TWITTER_CLOCK, used());
        counting = counting.and(CalendarReadings.rests(file)).and(closedDays());
        return message.it().publishedAt() == null
                ? counting
                : counting.and(Answer.reads(true, RESPONSE_CLOCK_START, file.reading(RESPONSE_CLOCK_START)));
    }
}
