package se.klartecken.rules.facts;

import java.util.List;
import se.klartecken.model.Account;

/**
 * An account with its owners, the one that answers for it first.
 *
 * @param owners at least one
 */
public record AccountIn(CaseFile file, Subject subject, Account it, List<OrganisationIn> owners) {

    public OrganisationIn owner() {
        return owners.get(0);
    }
}
