package se.klartecken.json;

import java.util.List;
import java.util.Optional;

/**
 * A document with faults and what must become of it.
 *
 * @param name what is wrong with it
 * @param json the document
 * @param faults the errors, each as code, space and pointer
 * @param survivors the ids of the elements that are left, in the order of the content; empty if there is no content
 * @param schemaSees whether the JSON Schema can tell that it is bad
 */
record BadDocument(String name, String json, List<String> faults, Optional<String> survivors, boolean schemaSees) {

    static BadDocument bad(String name, String json, String... faults) {
        return new BadDocument(name, json, List.of(faults), Optional.empty(), true);
    }

    /** With elements left. */
    BadDocument leaving(String ids) {
        return new BadDocument(name, json, faults, Optional.of(ids), schemaSees);
    }

    /** Bad beyond what the schema can say. */
    BadDocument unseenBySchema() {
        return new BadDocument(name, json, faults, survivors, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
