package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.UpkeepReadings.HIDE_ONLY_COUNTS_AS_INFLUENCE;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.MessageIn;

/** Whether the city can influence what others write on an account, without which it does not answer for it (STO-PER-5). */
final class Influence {

    private Influence() {}

    static Answer over(MessageIn message) {
        Account account = message.account().it();
        Place place = message.account().subject().place();
        Answer canModerate = stated(account.canModerate(), place.at("canModerate"));
        Answer hidingWillDo = message.file().reads(HIDE_ONLY_COUNTS_AS_INFLUENCE, Flag.TRUE);
        return hidingWillDo.isTrue()
                ? canModerate.resting(hidingWillDo)
                : canModerate
                        .and(stated(account.canRemove(), place.at("canRemove")))
                        .resting(hidingWillDo);
    }

    private static Answer stated(@Nullable Boolean fact, Place at) {
        return fact == null ? Answer.missing(at) : Answer.known(fact, at);
    }
}
