package se.klartecken.rules.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;

/** What a question is about: everything, or the subjects that it names with all that is part of them. */
public final class Scope {

    private final List<String> about;
    private final Map<Integer, Set<String>> byDepth = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    public Scope(List<String> about) {
        this.about = about;
        about.forEach(pointer -> byDepth.computeIfAbsent(depthOf(pointer), depth -> new HashSet<>())
                .add(pointer));
    }

    private static int depthOf(String pointer) {
        return (int) pointer.chars().filter(it -> it == '/').count();
    }

    /** A list that is given is there, and may be asked about, even where it has no element to be met. */
    void meet(Place list, @Nullable List<?> elements) {
        if (elements != null && !about.isEmpty() && isNamed(list.toString())) {
            met.add(list.toString());
        }
    }

    private boolean isNamed(String pointer) {
        return byDepth.getOrDefault(depthOf(pointer), Set.of()).contains(pointer);
    }

    boolean holds(Subject subject) {
        boolean held = about.isEmpty();
        for (Map.Entry<Integer, Set<String>> wanted : byDepth.entrySet()) {
            String pointer = subject.place().outwardsTo(wanted.getKey()).toString();
            if (wanted.getValue().contains(pointer)) {
                met.add(pointer);
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
        return about.isEmpty() || isWanted(list) ? Optional.empty() : Optional.of(onTheWay(list + "/"));
    }

    private boolean isWanted(Place place) {
        return byDepth.entrySet().stream()
                .anyMatch(wanted -> wanted.getValue()
                        .contains(place.outwardsTo(wanted.getKey()).toString()));
    }

    private Set<Integer> onTheWay(String start) {
        var indices = new HashSet<Integer>();
        for (String wanted : about) {
            if (wanted.startsWith(start)) {
                index(wanted.substring(start.length())).ifPresent(indices::add);
            }
        }
        return indices;
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
