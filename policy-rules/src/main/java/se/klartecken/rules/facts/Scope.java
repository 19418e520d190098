package se.klartecken.rules.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.input.Place;

/** What a question is about: everything, or the subjects that it names with all that is part of them. */
public final class Scope {

    private final List<String> about;
    private final Set<String> met = new HashSet<>();

    public Scope(List<String> about) {
        this.about = about;
    }

    boolean holds(Subject subject) {
        if (about.isEmpty()) {
            return true;
        }
        String pointer = subject.place().toString();
        boolean held = false;
        for (String wanted : about) {
            if (pointer.equals(wanted) || pointer.startsWith(wanted + "/")) {
                met.add(wanted);
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
        String start = list + "/";
        var indices = new HashSet<Integer>();
        for (String wanted : about) {
            if (start.startsWith(wanted + "/")) {
                return Optional.empty();
            }
            if (wanted.startsWith(start)) {
                index(wanted.substring(start.length())).ifPresent(indices::add);
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
        return about.stream().filter(wanted -> !met.contains(wanted)).toList();
    }
}
