package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.BBS_NOTICE_SATISFIED_BY_TERMS;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.BulletinBoardNotice;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.WatchLog;

/** An account on which outsiders can write, and what the law on electronic bulletin boards asks of it. */
public final class OpenAccount extends AccountFacts {

    public OpenAccount(AccountIn account) {
        super(account);
    }

    public Answer takesMessages() {
        return is(account().it().allowsPublicMessages(), "allowsPublicMessages");
    }

    public Answer tellsIdentity() {
        BulletinBoardNotice notice = account().it().bulletinBoardNotice();
        return is(notice == null ? null : notice.identity(), notice(), "identity")
                .and(whereUsersSeeIt(notice));
    }

    public Answer tellsThatMessagesAreShown() {
        BulletinBoardNotice notice = account().it().bulletinBoardNotice();
        return is(notice == null ? null : notice.messagesMadeAvailable(), notice(), "messagesMadeAvailable")
                .and(whereUsersSeeIt(notice));
    }

    private Answer whereUsersSeeIt(@Nullable BulletinBoardNotice notice) {
        Answer termsWillDo = file().reads(BBS_NOTICE_SATISFIED_BY_TERMS, Flag.TRUE);
        Answer inTermsAlone = is(notice == null ? null : notice.inTermsAlone(), notice(), "inTermsAlone");
        return termsWillDo.isTrue() ? termsWillDo : inTermsAlone.not().resting(termsWillDo);
    }

    /** Whether anybody has ever watched what comes in. */
    public Answer watched() {
        return WatchLog.monitoring(account()).hasEntries(WatchLog::isByAPerson);
    }

    private Place notice() {
        return subject().place().at("bulletinBoardNotice");
    }
}
