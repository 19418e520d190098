package se.klartecken.rules.facts;

import java.util.List;
import se.klartecken.model.Account;

/**
 * An account with those of its owners that the text binds, the one that answers for it first.
 *
 * @param owners at least one; where the text binds none of them, all
 */
public record AccountIn(CaseFile file, Subject subject, Account it, List<OrganisationIn> owners) {

    public OrganisationIn owner() {
        return owners.get(0);
    }
}
