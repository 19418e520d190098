package se.klartecken.rules.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** What was asked about and is not there. */
    public List<String> unmet() {
        return about.stream().filter(wanted -> !met.contains(wanted)).toList();
    }
}
