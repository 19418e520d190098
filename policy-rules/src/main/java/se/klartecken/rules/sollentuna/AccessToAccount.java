package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.MIN_OTHER_CREDENTIAL_HOLDERS;
import static se.klartecken.rules.sollentuna.RoleReadings.ROLE_BASED_ACCESS_SATISFIES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccessKind;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.CredentialHolder;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.sollentuna.RoleReadings.MinOtherHolders;

/** Who can get into an account. */
public final class AccessToAccount extends AccountFacts {

    private final @Nullable AccountAccess access;

    public AccessToAccount(AccountIn account) {
        super(account);
        this.access = account.it().access();
    }

    /** Whether somebody can get in and so can others, from when the account was registered. */
    public Answer moreColleaguesCanGetIn() {
        Answer two = file().reads(MIN_OTHER_CREDENTIAL_HOLDERS, MinOtherHolders.TWO);
        List<CredentialHolder> holders = access == null ? null : access.holders();
        Place at = place().at("holders");
        Answer enough = holders == null
                ? Answer.missing(at)
                : Answer.atLeast(two.isTrue() ? 3 : 2, byPerson(holders, at).values(), Answer.known(false, at))
                        .resting(two);
        return enough.and(byPassword());
    }

    private Map<String, Answer> byPerson(List<CredentialHolder> holders, Place at) {
        Map<String, Answer> people = new LinkedHashMap<>();
        for (int index = 0; index < holders.size(); index++) {
            CredentialHolder holder = holders.get(index);
            people.merge(holder.person(), sinceRegistration(holder, at.at(index)), Answer::or);
        }
        return people;
    }

    /** The text speaks of user name and password; roles of their own serve its purpose as well. */
    private Answer byPassword() {
        AccessKind kind = access == null ? null : access.kind();
        Answer rolesWillDo = file().reads(ROLE_BASED_ACCESS_SATISFIES, Flag.TRUE);
        return rolesWillDo.isTrue()
                ? rolesWillDo
                : holds(kind, place(), "kind", AccessKind.SHARED_CREDENTIALS::equals)
                        .resting(rolesWillDo);
    }

    private Answer sinceRegistration(CredentialHolder holder, Place at) {
        LocalDate registered = access == null ? null : access.registeredOn();
        if (registered == null || holder.since() == null) {
            return holds(holder.since(), at, "since", it -> true)
                    .and(holds(registered, place(), "registeredOn", it -> true));
        }
        boolean inTime = !holder.since().isAfter(latest(registered));
        return Answer.known(inTime, at.at("since")).and(Answer.known(inTime, place().at("registeredOn")));
    }

    /** What was registered before there were rules need only be in order now. */
    private LocalDate latest(LocalDate registered) {
        return registered.isBefore(file().adopted()) ? file().today() : registered;
    }

    private Place place() {
        return subject().place().at("access");
    }
}
