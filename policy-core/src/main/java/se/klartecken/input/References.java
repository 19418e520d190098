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

    private record Reference(String from, String path, String to, Target target) {}

    private final List<Reference> all = new ArrayList<>();

    /** Who goes with an element, be it referred to itself or something in it. */
    private final Map<String, List<String>> referrers = new HashMap<>();

    void add(String from, String path, String to, Target target) {
        all.add(new Reference(from, path, to, target));
        for (String element : Pointers.outwards(to)) {
            referrers.computeIfAbsent(element, ignored -> new ArrayList<>(1)).add(from);
        }
    }

    /** Rejects what hangs on rejected elements. Every reference to one of them is an error, whatever else is wrong. */
    void rejectHanging(Faults faults) {
        Set<String> gone = spread(faults.rejected());
        for (Reference reference : all) {
            if (Pointers.isIn(reference.to(), gone)) {
                faults.reject(
                        reference.from(),
                        InputErrorCode.HANGS_ON_REJECTED,
                        reference.path(),
                        reference.target().expected() + " that is not rejected");
            }
        }
    }

    private Set<String> spread(Set<String> rejected) {
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
