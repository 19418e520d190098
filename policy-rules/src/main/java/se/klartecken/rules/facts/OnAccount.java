package se.klartecken.rules.facts;

import java.util.Optional;

/**
 * An account as what is written on it sees it.
 *
 * @param account where it stands
 * @param unplaced the same for a first look
 * @param unbound why nothing on it is bound, where nothing is
 */
record OnAccount(AccountIn account, AccountIn unplaced, Optional<Unbound> unbound) {

    static OnAccount of(AccountIn account, Bounds bounds) {
        return new OnAccount(account, account.unplaced(), bounds.withAllOnIt(account));
    }
}
