package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Closure;
import se.klartecken.rules.answer.Answer;

/**
 * An account with those of its owners that the text binds, the one that answers for it first.
 *
 * @param owners at least one; where the text binds none of them, all
 */
public record AccountIn(CaseFile file, Subject subject, Account it, List<OrganisationIn> owners) {

    static AccountIn of(CaseFile file, Subject subject, Account it, Bounds bounds) {
        List<OrganisationIn> owners =
                it.owners().stream().map(file::organisation).toList();
        return new AccountIn(file, subject, it, bounds.boundOwners(owners));
    }

    /** The same, where nobody asks where facts stand. */
    AccountIn unplaced() {
        return new AccountIn(
                file.unplaced(),
                subject.unplaced(),
                it,
                owners.stream().map(OrganisationIn::unplaced).toList());
    }

    public OrganisationIn owner() {
        return owners.get(0);
    }

    /** Whether it is there at the time of the check. What is not recorded of its end has not come. */
    public Answer stands() {
        Closure closure = it.closure();
        return isOver(closure, file.asOf())
                ? Answer.known(false, subject.place().at("closure").at("closedAt"))
                : Answer.TRUE;
    }

    /** Whether it is the municipality's own, and neither an employee's nor administered by others. */
    public boolean isOfficial() {
        return it.nature() == null || it.nature() == AccountNature.OFFICIAL;
    }

    /** Whether an account has ended by then; what is not recorded of its end has not come. */
    public static boolean isOver(@Nullable Closure closure, Instant now) {
        return closure != null
                && closure.closedAt() != null
                && !closure.closedAt().isAfter(now);
    }
}
