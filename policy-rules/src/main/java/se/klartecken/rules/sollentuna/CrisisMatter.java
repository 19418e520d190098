package se.klartecken.rules.sollentuna;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Crisis;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.Subject;

/**
 * Whether a post or message is a matter connected with a crisis while crisis management is active, so that the rules
 * cease to apply to it (SOL-10-1). A crisis runs from its activation up to, and not including, its deactivation.
 */
final class CrisisMatter {

    private static final String CLAUSE = "SOL-10-1";

    private final List<OrganisationIn> owners;
    private final Answer related;

    /** @param account a joint one belongs to each of its owners, so that a crisis of any of them counts */
    CrisisMatter(AccountIn account, Subject item, @Nullable Boolean crisisRelated) {
        this.owners = account.owners();
        Place at = item.place().at("crisisRelated");
        this.related = crisisRelated == null ? Answer.missing(at) : Answer.known(crisisRelated, at);
    }

    /** Whether the rules had ceased for it at an instant. */
    Answer at(Instant instant) {
        return during(crisis -> !instant.isBefore(crisis.activatedAt()) && notOverBy(crisis, instant));
    }

    /** Whether they ceased for it at any time between two instants, both included. */
    Answer between(Instant first, Instant last) {
        return during(crisis -> !last.isBefore(crisis.activatedAt()) && notOverBy(crisis, first));
    }

    /** The whole of the crises that overlap the time between two instants; none where one of them is not over. */
    Optional<Span> spanOver(Instant first, Instant last, Instant asOf) {
        List<Crisis> overlapping = owners.stream()
                .map(owner -> owner.it().crises())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(crisis -> !last.isBefore(crisis.activatedAt()) && notOverBy(crisis, first))
                .toList();
        boolean over = overlapping.stream()
                .allMatch(crisis -> crisis.deactivatedAt() != null
                        && !crisis.deactivatedAt().isAfter(asOf));
        return overlapping.isEmpty() || !over
                ? Optional.empty()
                : Optional.of(new Span(
                        overlapping.stream()
                                .map(Crisis::activatedAt)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        overlapping.stream()
                                .map(Crisis::deactivatedAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    /** From the first activation to the last deactivation. */
    record Span(Instant from, Instant until) {}

    /** The same question with what settles it named, where it is settled by the clause on crises. */
    static Answer cited(Answer suspended) {
        return suspended.isFalse() ? suspended : suspended.resting(Answer.citing(true, CLAUSE));
    }

    private static boolean notOverBy(Crisis crisis, Instant instant) {
        return crisis.deactivatedAt() == null || instant.isBefore(crisis.deactivatedAt());
    }

    private Answer during(Predicate<Crisis> test) {
        Answer any = owners.size() == 1 ? during(owners.get(0), test) : duringAny(test);
        return cited(any.isUnknown() ? related.and(any) : any.and(related));
    }

    private Answer duringAny(Predicate<Crisis> test) {
        return Answer.anyOf(owners.stream().map(owner -> during(owner, test)).toList(), Answer.FALSE);
    }

    private static Answer during(OrganisationIn owner, Predicate<Crisis> test) {
        Place list = owner.subject().place().at("crises");
        List<Crisis> crises = owner.it().crises();
        if (crises == null) {
            return Answer.missing(list);
        }
        var answers = new ArrayList<Answer>(crises.size());
        for (int index = 0; index < crises.size(); index++) {
            answers.add(Answer.known(test.test(crises.get(index)), list.at(index)));
        }
        return Answer.anyOf(answers, Answer.known(false, list));
    }
}
