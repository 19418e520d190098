package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.GuideReadings.TRANSFER_RESTRICTION;
import static se.klartecken.rules.stockholm.GuideReadings.TRANSFER_RESTRICTION_SCOPE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Platform;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.stockholm.GuideReadings.RestraintScope;
import se.klartecken.rules.stockholm.GuideReadings.TransferRestriction;

/**
 * The restraint that the guide asks for on account of transfers to the USA, "tills vidare" (for the time being). It is
 * taken to hold from the day of the judgment that the guide names as its reason; when it ends the text does not say, so
 * the organisation records it.
 */
final class Restraint {

    /** The day of the judgment (STOH-LAG-5). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 7, 16);

    private final AccountIn account;

    Restraint(AccountIn account) {
        this.account = account;
    }

    /** Whether it held on a day, for that account; the day may be unknown. */
    Answer heldOn(@Nullable LocalDate day, Place statedAt) {
        Answer off = account.file().reads(TRANSFER_RESTRICTION, TransferRestriction.OFF);
        return off.not()
                .and(day == null ? Answer.missing(statedAt) : heldOnAny(day, statedAt))
                .and(onPlatform());
    }

    private Answer heldOnAny(LocalDate day, Place statedAt) {
        return Answer.known(!day.isBefore(FIRST_DAY), statedAt)
                .and(liftedBy(day).not());
    }

    private Answer liftedBy(LocalDate day) {
        return account.owner()
                .localValue(
                        LocalValueKind.TRANSFER_RESTRICTION_LIFTED,
                        account.it().platform().kind(),
                        day)
                .map(value -> Answer.local(true, value.place()))
                .orElse(Answer.FALSE);
    }

    private Answer onPlatform() {
        Answer all = account.file().reads(TRANSFER_RESTRICTION_SCOPE, RestraintScope.ALL_PLATFORMS);
        if (all.isTrue()) {
            return all;
        }
        Platform platform = account.it().platform();
        Place at = account.subject().place().at("platform").at("transfersToUsa");
        Answer transfers =
                platform.transfersToUsa() == null ? Answer.missing(at) : Answer.known(platform.transfersToUsa(), at);
        return transfers.resting(all);
    }

    /** What was done with a reason is kept within bounds, unless restraint is read as a ban. */
    Answer kept(Answer reasonRecorded) {
        Answer ban = account.file().reads(TRANSFER_RESTRICTION, TransferRestriction.PROHIBIT);
        return ban.isTrue() ? ban.not() : reasonRecorded.resting(ban);
    }
}
