package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.List;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Organisation;

/**
 * An account that the policy has something to say about.
 *
 * @param account the account
 * @param pointer where it stands in the case
 * @param lead its lead owner, or the first owner that is bound
 * @param owners the owners that answer for it
 */
record Place(Account account, String pointer, Organisation lead, List<Organisation> owners) {

    /** Whether it is the city's own; otherwise it is private or administered by others. */
    boolean cityAccount() {
        return account.nature() == null || account.nature() == AccountNature.OFFICIAL;
    }

    boolean privateAccount() {
        return account.nature() == AccountNature.PRIVATE;
    }

    /** What is not recorded of an end has not come. */
    boolean closed(Instant at) {
        return account.closure() != null
                && account.closure().closedAt() != null
                && !account.closure().closedAt().isAfter(at);
    }

    Subject subject(Instant at) {
        return new Subject(pointer, account.id(), account.id(), account.owner(), at);
    }
}
