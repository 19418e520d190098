package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.BBS_NOTICE_SATISFIED_BY_TERMS;
import static se.klartecken.rules.stockholm.UpkeepReadings.DAILY_MEANS;
import static se.klartecken.rules.stockholm.UpkeepReadings.MONITORING_OUTSIDE_HOURS_COUNTS;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.model.BulletinBoardNotice;
import se.klartecken.model.Upkeep;
import se.klartecken.model.WatchEntry;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.facts.WatchLog;
import se.klartecken.rules.stockholm.UpkeepReadings.DailyMeans;

/** An account on which outsiders can write, as the chapter on monitoring sees it. */
public final class WatchedAccount extends View {

    private final AccountIn account;
    private final WatchLog log;

    public WatchedAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
        Upkeep upkeep = account.it().upkeep();
        Place place = account.subject().place().at("upkeep").at("monitoring");
        this.log = new WatchLog(
                account.file(),
                upkeep == null ? null : upkeep.monitoring(),
                place,
                account.it().closure());
    }

    public Answer takesMessages() {
        return is(account.it().allowsPublicMessages(), "allowsPublicMessages");
    }

    public Answer tellsIdentity() {
        BulletinBoardNotice notice = account.it().bulletinBoardNotice();
        return is(notice == null ? null : notice.identity(), notice(), "identity")
                .and(whereUsersSeeIt(notice));
    }

    public Answer tellsThatMessagesAreShown() {
        BulletinBoardNotice notice = account.it().bulletinBoardNotice();
        return is(notice == null ? null : notice.messagesMadeAvailable(), notice(), "messagesMadeAvailable")
                .and(whereUsersSeeIt(notice));
    }

    private Answer whereUsersSeeIt(@Nullable BulletinBoardNotice notice) {
        Answer termsWillDo = file().reads(BBS_NOTICE_SATISFIED_BY_TERMS, Flag.TRUE);
        Answer inTermsAlone = is(notice == null ? null : notice.inTermsAlone(), notice(), "inTermsAlone");
        return termsWillDo.isTrue() ? termsWillDo : inTermsAlone.not().resting(termsWillDo);
    }

    public Answer watched() {
        return log.hasEntries(WatchLog::isByAPerson);
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

    private Place notice() {
        return subject().place().at("bulletinBoardNotice");
    }
}
