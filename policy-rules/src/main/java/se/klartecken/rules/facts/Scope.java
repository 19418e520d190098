package se.klartecken.rules.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.input.Place;

/** What a question is about: everything, or the subjects that it names with all that is part of them. */
public final class Scope {

    /** Something that was asked about, and whether anything was met at or under it. */
    private static final class Wanted {

        private final String pointer;
        private final int depth;
        private boolean isMet;

        Wanted(String pointer) {
            this.pointer = pointer;
            this.depth = (int) pointer.chars().filter(it -> it == '/').count();
        }

        boolean holds(Place place) {
            return place.isAtOrUnder(pointer, depth);
        }
    }

    private final List<Wanted> about;

    public Scope(List<String> about) {
        this.about = about.stream().map(Wanted::new).toList();
    }

    boolean holds(Subject subject) {
        boolean held = about.isEmpty();
        for (Wanted wanted : about) {
            if (wanted.holds(subject.place())) {
                wanted.isMet = true;
                held = true;
            }
        }
        return held;
    }

    /**
     * Which elements of a list lie on the way to what is asked about, by their index in the document; empty where all of
     * them do.
     */
    Optional<Set<Integer>> within(Place list) {
        if (about.isEmpty()) {
            return Optional.empty();
        }
        var indices = new HashSet<Integer>();
        for (Wanted wanted : about) {
            if (wanted.holds(list)) {
                return Optional.empty();
            }
            String start = list + "/";
            if (wanted.pointer.startsWith(start)) {
                index(wanted.pointer.substring(start.length())).ifPresent(indices::add);
            }
        }
        return Optional.of(indices);
    }

    private static Optional<Integer> index(String rest) {
        String element = rest.split("/", 2)[0];
        try {
            return Optional.of(Integer.valueOf(element));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What was asked about and is not there. */
    public List<String> unmet() {
        return about.stream()
                .filter(wanted -> !wanted.isMet)
                .map(wanted -> wanted.pointer)
                .toList();
    }
}
