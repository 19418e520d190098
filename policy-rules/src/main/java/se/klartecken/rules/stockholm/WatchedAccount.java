package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.DAILY_MEANS;
import static se.klartecken.rules.stockholm.UpkeepReadings.MONITORING_OUTSIDE_HOURS_COUNTS;

import java.time.LocalDate;
import java.util.function.Predicate;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.model.WatchEntry;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.WatchLog;
import se.klartecken.rules.stockholm.UpkeepReadings.DailyMeans;

/** An account on which outsiders can write, and how it was watched, up to its end where that has come. */
public final class WatchedAccount extends View {

    private final AccountIn account;
    private final WatchLog log;

    public WatchedAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.log = WatchLog.monitoring(account);
    }

    public Answer takesMessages() {
        return is(account.it().allowsPublicMessages(), "allowsPublicMessages");
    }

    /** Whether somebody watched it each day in office hours. */
    public Answer watchedDaily() {
        Answer everyDay = file().reads(DAILY_MEANS, DailyMeans.EVERY_CALENDAR_DAY);
        Answer anyHour = file().reads(MONITORING_OUTSIDE_HOURS_COUNTS, Flag.TRUE);
        WorkingCalendar calendar = file().calendarOf(account.owner().it());
        Predicate<LocalDate> day = everyDay.isTrue()
                ? date -> true
                : date -> !calendar.officeWindows(date).isEmpty();
        Predicate<WatchEntry> counts = entry ->
                WatchLog.isByAPerson(entry) && (anyHour.isTrue() || WatchLog.isWithinOfficeHours(entry.at(), calendar));
        return log.coversEach(day, counts).resting(everyDay).resting(anyHour).resting(CalendarReadings.rests(file()));
    }
}
