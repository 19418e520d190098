package se.klartecken.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.PostStatus;
import se.klartecken.model.Speaker;
import se.klartecken.rules.answer.Answer;

/**
 * Whom and what a text binds.
 *
 * @param municipality the municipality whose text it is, as organisations name it
 * @param adoption the clause that tells of its adoption
 * @param bound the clause that says whom it binds
 * @param privately the clause that sets private use apart
 * @param outside sorts of organisations that it does not bind
 * @param asksForCapacity whether it has anything to ask of what may be private on an employee's own account
 * @param only ids of the organisations that it binds, for a routine of some of them; empty means all
 */
public record Bounds(
        String municipality,
        String adoption,
        String bound,
        String privately,
        Set<OrganisationKind> outside,
        boolean asksForCapacity,
        Set<String> only) {

    /** The bounds of a text that binds all of a municipality. */
    public Bounds(
            String municipality,
            String adoption,
            String bound,
            String privately,
            Set<OrganisationKind> outside,
            boolean asksForCapacity) {
        this(municipality, adoption, bound, privately, outside, asksForCapacity, Set.of());
    }

    /** An organisation of another sort or of another municipality; a state is judged by what is in force at the check. */
    Optional<Unbound> of(OrganisationIn organisation) {
        return outsider(organisation).or(() -> notYet(organisation.file()));
    }

    private Optional<Unbound> outsider(OrganisationIn organisation) {
        if (!isOutsider(organisation.it())) {
            return Optional.empty();
        }
        return unbound(bound, organisation.subject().place().at(unfit(organisation.it())));
    }

    /** The property by which an outsider is known. */
    private String unfit(Organisation organisation) {
        if (outside.contains(organisation.kind())) {
            return "kind";
        }
        return isElsewhere(organisation) ? "municipality" : "id";
    }

    /** Whether an organisation is of a sort that the text does not bind, another municipality's, or none of its own. */
    public boolean isOutsider(Organisation organisation) {
        return outside.contains(organisation.kind())
                || isElsewhere(organisation)
                || !(only.isEmpty() || only.contains(organisation.id()));
    }

    private boolean isElsewhere(Organisation organisation) {
        String home = organisation.municipality();
        return home != null && !home.equalsIgnoreCase(municipality);
    }

    private Optional<Unbound> notYet(CaseFile file) {
        Answer inForce = file.inForceAt(file.asOf(), Place.CASE.at("asOf"));
        return inForce.isFalse() ? Optional.of(new Unbound(adoption, inForce)) : Optional.empty();
    }

    Optional<Unbound> of(AccountIn account) {
        return withAllOnIt(account).or(() -> ofItself(account)).or(() -> notYet(account.file()));
    }

    /** An account none of whose owners is bound, or that is a politician's own: nothing on it is judged either. */
    Optional<Unbound> withAllOnIt(AccountIn account) {
        if (account.it().nature() == AccountNature.POLITICIAN) {
            return unbound(bound, account.subject().place().at("nature"));
        }
        List<Unbound> outside = new ArrayList<>();
        account.owners().forEach(owner -> outsider(owner).ifPresent(outside::add));
        return outside.size() == account.owners().size() ? Optional.of(outside.get(0)) : Optional.empty();
    }

    /** Those of an account's owners that the text binds, in their order; all of them where it binds none. */
    List<OrganisationIn> boundOwners(List<OrganisationIn> owners) {
        List<OrganisationIn> bound =
                owners.stream().filter(owner -> outsider(owner).isEmpty()).toList();
        return bound.isEmpty() ? owners : bound;
    }

    /** Whether any owner of an account is bound, and the account is no politician's. */
    public boolean binds(Account account, CaseFile file) {
        return account.nature() != AccountNature.POLITICIAN
                && account.owners().stream()
                        .anyMatch(owner -> !isOutsider(file.organisation(owner).it()));
    }

    /** An employee's own account, or one in somebody else's forum: only what is said there in service is judged. */
    private Optional<Unbound> ofItself(AccountIn account) {
        AccountNature nature = account.it().nature();
        Place at = account.subject().place().at("nature");
        if (nature == AccountNature.PRIVATE) {
            return unbound(privately, at);
        }
        return nature == AccountNature.OTHERS ? unbound(bound, at) : Optional.empty();
    }

    /** Private speech, and what was published before the text was adopted. */
    Optional<Unbound> of(PostIn post) {
        Speaker speaker = post.it().speaker();
        boolean ofItsOwn = ofItself(post.account()).isPresent();
        if (ofItsOwn && speaker != null && speaker.capacity() == Capacity.PRIVATE) {
            return unbound(privately, post.subject().place().at("speaker").at("capacity"));
        }
        if (post.isPerhapsPrivate() && !asksForCapacity) {
            return ofItself(post.account());
        }
        boolean drafted = post.it().status() == PostStatus.DRAFT;
        return drafted ? Optional.empty() : beforeAdoption(post.inScope());
    }

    /** What came in before the text was adopted, and what others write to accounts that are not the municipality's. */
    Optional<Unbound> of(MessageIn message) {
        Place received = message.subject().place().at("receivedAt");
        return ofItself(message.account())
                .or(() -> beforeAdoption(message.file().inForceAt(message.it().receivedAt(), received)));
    }

    private Optional<Unbound> beforeAdoption(Answer inForce) {
        return inForce.isFalse() ? Optional.of(new Unbound(adoption, inForce)) : Optional.empty();
    }

    private static Optional<Unbound> unbound(String clauseId, Place because) {
        return Optional.of(new Unbound(clauseId, Answer.known(false, because)));
    }
}
