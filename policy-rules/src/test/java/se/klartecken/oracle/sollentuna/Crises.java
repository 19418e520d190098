package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.Crisis;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;

/** § 10 (crisis): when crisis management was active for those who own an account. */
final class Crises {
    private final Facts facts;
    private final List<Crisis> periods = new ArrayList<>();
    private boolean allGiven = true;

    Crises(Facts facts, Account account) {
        this.facts = facts;
        for (Organisation owner : facts.owners(account)) {
            if (!facts.bound(owner)) {
                continue;
            }
            List<Crisis> crises = owner.crises();
            if (crises == null) {
                allGiven = false;
            } else {
                periods.addAll(crises);
            }
        }
    }

    /** The start is included, the end is not. */
    static boolean covers(Crisis crisis, Instant instant) {
        Instant end = crisis.deactivatedAt();
        return !instant.isBefore(crisis.activatedAt()) && (end == null || instant.isBefore(end));
    }

    List<Crisis> periods() {
        return List.copyOf(periods);
    }

    /** Whether it is known of all owners when crisis management was active. */
    boolean allGiven() {
        return allGiven;
    }

    boolean covered(Instant instant) {
        return periods.stream().anyMatch(each -> covers(each, instant));
    }

    Truth active(Instant instant) {
        if (covered(instant)) {
            return Truth.TRUE;
        }
        return allGiven ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the rules have ceased for something connected with a crisis, by when it was done. */
    Truth ceased(@Nullable Boolean crisisRelated, Instant at) {
        return Truth.of(crisisRelated).and(active(at));
    }

    /** A message falls in the crisis when it came in then, or is looked at then. */
    Truth ceased(IncomingMessage message) {
        return Truth.of(message.crisisRelated())
                .and(active(message.receivedAt()).or(active(facts.asOf())));
    }

    /** What restates the law stays owed, but is for a person to judge (crisis in the principles). */
    Truth statutory(Truth applies, Truth ceased) {
        if (facts.chose("crisisSuspends", "ALL")) {
            return applies.and(ceased.not());
        }
        return applies.and(ceased.no() ? Truth.TRUE : Truth.UNKNOWN);
    }
}
