package se.klartecken.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who refers to whom, and so who goes when somebody is rejected.
 *
 * <p>References run in rings: a post shows a person, whose consent names that post. So nothing is decided while the
 * case is being checked; when all faults are known, rejection spreads from them until it meets nobody new. What is left
 * is the same whatever was checked first, and a ring without a fault stays.
 */
final class References {

    private record Reference(Place from, Place place, Place to, Target target) {}

    private final boolean isNeeded;
    private final List<Reference> all = new ArrayList<>();

    /** @param isNeeded whether anybody may be rejected, so that references are worth noting */
    References(boolean isNeeded) {
        this.isNeeded = isNeeded;
    }

    void add(Place from, Place place, Place to, Target target) {
        if (isNeeded) {
            all.add(new Reference(from, place, to, target));
        }
    }

    /** Rejects what hangs on rejected elements. Every reference to one of them is an error, whatever else is wrong. */
    void rejectHanging(Faults faults) {
        rejectThoseTo(spread(faults.rejected(), referrers()), faults);
    }

    /** Rejects what refers to elements that are gone, or to something within one. */
    void rejectThoseTo(Set<String> gone, Faults faults) {
        for (Reference reference : all) {
            if (Pointers.isIn(reference.to().toString(), gone)) {
                faults.reject(
                        reference.from(),
                        InputErrorCode.HANGS_ON_REJECTED,
                        reference.place(),
                        reference.target().expected() + " that is not rejected");
            }
        }
    }

    /** Who goes with an element, be it referred to itself or something in it. */
    private Map<String, List<String>> referrers() {
        var referrers = new HashMap<String, List<String>>();
        for (Reference reference : all) {
            String from = reference.from().toString();
            for (String element : Pointers.outwards(reference.to().toString())) {
                referrers
                        .computeIfAbsent(element, ignored -> new ArrayList<>(1))
                        .add(from);
            }
        }
        return referrers;
    }

    private static Set<String> spread(Set<String> rejected, Map<String, List<String>> referrers) {
        var gone = new HashSet<>(rejected);
        var unseen = new ArrayDeque<>(rejected);
        while (!unseen.isEmpty()) {
            for (String referrer : referrers.getOrDefault(unseen.remove(), List.of())) {
                if (gone.add(referrer)) {
                    unseen.add(referrer);
                }
            }
        }
        return gone;
    }
}
