package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.SCHEDULED_POST_COUNTS_AS_PRESENCE;

import java.time.LocalDate;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.model.Upkeep;
import se.klartecken.model.Watch;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.WatchLog;

/** A forum of the municipality's own as it is, or was until its end, looked after. */
public final class PresenceInForum extends View {

    private final AccountIn account;

    public PresenceInForum(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
    }

    /** Whether somebody was there each working day from its start on, at whatever hour. */
    public Answer presentEachWorkingDay() {
        Upkeep upkeep = account.it().upkeep();
        Watch log = upkeep == null ? null : upkeep.presence();
        WorkingCalendar calendar = file().calendarOf(account.owner().it()).withoutOfficeHours();
        Place at = subject().place().at("upkeep").at("presence");
        if (log == null || log.from() == null) {
            return Answer.missing(at.at("from"));
        }
        Answer scheduled = file().reads(SCHEDULED_POST_COUNTS_AS_PRESENCE, Flag.TRUE);
        return new WatchLog(file(), log, at, account.it().closure())
                .coversEach(
                        day -> calendar.isWorkingDay(day) && !isBeforeStart(day),
                        entry -> scheduled.isTrue() || WatchLog.isByAPerson(entry))
                .resting(scheduled)
                .resting(CalendarReadings.rests(file()));
    }

    private boolean isBeforeStart(LocalDate day) {
        AccountStart start = account.it().start();
        return start != null && start.startedOn() != null && day.isBefore(start.startedOn());
    }
}
