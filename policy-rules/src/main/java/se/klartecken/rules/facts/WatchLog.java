package se.klartecken.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.TimeWindow;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.input.Place;
import se.klartecken.model.Closure;
import se.klartecken.model.Upkeep;
import se.klartecken.model.Watch;
import se.klartecken.model.WatchEntry;
import se.klartecken.model.WatchKind;
import se.klartecken.rules.answer.Answer;

/** A log of somebody looking after an account, asked day by day. */
public final class WatchLog {

    private final CaseFile file;
    private final @Nullable Watch watch;
    private final Place place;
    private final @Nullable Instant closedAt;

    /** @param closure with the account's end nothing is left to look after */
    public WatchLog(CaseFile file, @Nullable Watch watch, Place place, @Nullable Closure closure) {
        this.file = file;
        this.watch = watch;
        this.place = place;
        this.closedAt = closure == null ? null : closure.closedAt();
    }

    /** The log of somebody watching what comes in to an account. */
    public static WatchLog monitoring(AccountIn account) {
        Upkeep upkeep = account.it().upkeep();
        return new WatchLog(
                account.file(),
                upkeep == null ? null : upkeep.monitoring(),
                account.subject().place().at("upkeep").at("monitoring"),
                account.it().closure());
    }

    /** A post that goes out by itself watches nothing. */
    public static boolean isByAPerson(WatchEntry entry) {
        return entry.kind() != WatchKind.SCHEDULED_POST;
    }

    /** Whether an instant lies within the hours in which the office is open; where no hours are known, it does. */
    public static boolean isWithinOfficeHours(Instant at, WorkingCalendar calendar) {
        LocalTime time = at.atZone(CaseFile.ZONE).toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        List<TimeWindow> windows = calendar.officeWindows(CaseFile.dayOf(at));
        return windows.isEmpty()
                || windows.stream().anyMatch(window -> window.fromMinute() <= minute && minute < window.untilMinute());
    }

    /** Whether there is any entry that counts. One that is yet to come does not. */
    public Answer hasEntries(Predicate<WatchEntry> counts) {
        List<WatchEntry> entries = watch == null ? null : watch.entries();
        Place at = place.at("entries");
        return entries == null
                ? Answer.missing(at)
                : Answer.known(
                        entries.stream()
                                .filter(entry -> !entry.at().isAfter(file.asOf()))
                                .anyMatch(counts),
                        at);
    }

    /**
     * Whether each day that is logged and that calls for it has an entry that counts. The day up to which the case is
     * recorded is not over, so it is not asked about.
     */
    public Answer coversEach(Predicate<LocalDate> day, Predicate<WatchEntry> counts) {
        return coversEach(day, counts, 1);
    }

    /** As {@link #coversEach(Predicate, Predicate)}, for so many entries a day. */
    public Answer coversEach(Predicate<LocalDate> day, Predicate<WatchEntry> counts, int times) {
        if (watch == null || watch.from() == null || watch.entries() == null) {
            return from().and(hasEntries(counts));
        }
        Map<LocalDate, Integer> seen = new HashMap<>();
        watch.entries().stream()
                .filter(counts)
                .map(WatchEntry::at)
                .forEach(at -> seen.merge(CaseFile.dayOf(at), 1, Integer::sum));
        return Answer.known(
                        firstDay(watch)
                                .datesUntil(afterLast(watch))
                                .filter(day)
                                .allMatch(date -> seen.getOrDefault(date, 0) >= times),
                        place.at("entries"))
                .resting(from());
    }

    /** Days before the policy are none of its business. */
    private LocalDate firstDay(Watch log) {
        LocalDate from = Objects.requireNonNull(log.from(), "asked only where it is known");
        return from.isBefore(file.adopted()) ? file.adopted() : from;
    }

    private LocalDate afterLast(Watch log) {
        LocalDate recorded = CaseFile.dayOf(file.recordedUntil());
        LocalDate stated = log.until() == null ? recorded : log.until().plusDays(1);
        LocalDate logged = stated.isAfter(recorded) ? recorded : stated;
        LocalDate closed = closedAt == null ? logged : CaseFile.dayOf(closedAt);
        LocalDate end = closed.isBefore(logged) ? closed : logged;
        LocalDate first = firstDay(log);
        return end.isBefore(first) ? first : end;
    }

    private Answer from() {
        Place at = place.at("from");
        return watch == null || watch.from() == null ? Answer.missing(at) : Answer.known(true, at);
    }
}
