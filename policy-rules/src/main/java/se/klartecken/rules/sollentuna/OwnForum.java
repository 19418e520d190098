package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.ForumReadings.SCHEDULED_POST_COUNTS_AS_PRESENCE;

import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.model.GraphicProfile;
import se.klartecken.model.Sender;
import se.klartecken.model.Upkeep;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.WatchLog;

/** A forum of the municipality's own, as it looks and as it is looked after. */
public final class OwnForum extends View {

    private final AccountIn account;
    private final @Nullable Sender sender;

    public OwnForum(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        this.sender = account.it().sender();
    }

    public Answer programmePossible() {
        return is(sender == null ? null : sender.graphicProgrammePossible(), place(), "graphicProgrammePossible");
    }

    /** Where the profile is not recorded, somebody may have attested it. */
    public Answer followsProgramme() {
        return holds(
                        sender == null ? null : sender.graphicProfile(),
                        place(),
                        "graphicProfile",
                        GraphicProfile.CITY::equals)
                .orElse(file().records().assessed("SOL-3-4", subject()))
                .orElse(file().records().attested("GRAPHIC_PROFILE", subject()));
    }

    /** Whether somebody was there each working day, at whatever hour. */
    public Answer presentEachWorkingDay() {
        Upkeep upkeep = account.it().upkeep();
        WorkingCalendar calendar = file().calendarOf(account.owner().it()).withoutOfficeHours();
        Place log = subject().place().at("upkeep").at("presence");
        Answer scheduled = file().reads(SCHEDULED_POST_COUNTS_AS_PRESENCE, Flag.TRUE);
        return new WatchLog(
                        file(),
                        upkeep == null ? null : upkeep.presence(),
                        log,
                        account.it().closure())
                .coversEach(calendar::isWorkingDay, entry -> scheduled.isTrue() || WatchLog.isByAPerson(entry))
                .resting(scheduled)
                .resting(CalendarReadings.rests(file()));
    }

    private Place place() {
        return subject().place().at("sender");
    }
}
