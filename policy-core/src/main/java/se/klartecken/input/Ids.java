package se.klartecken.input;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which element bears which id, by sort of element, and which ids are borne twice, over all sorts. */
final class Ids {

    enum Sort {
        ORGANISATION,
        ACCOUNT,
        POST,
        MESSAGE,
        DATA_SUBJECT
    }

    private final Map<Sort, Map<String, String>> elements = new EnumMap<>(Sort.class);
    private final Set<String> borne = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final References references;

    Ids(References references) {
        this.references = references;
    }

    void put(Sort sort, String id, String element) {
        if (!borne.add(id)) {
            shared.add(id);
        }
        elements.computeIfAbsent(sort, ignored -> new HashMap<>()).putIfAbsent(id, element);
    }

    boolean isShared(String id) {
        return shared.contains(id);
    }

    /** An id that two elements share names neither: all of them are rejected. */
    void unique(Faults faults, String element, String id) {
        if (isShared(id)) {
            faults.reject(element, InputErrorCode.DUPLICATE_ID, "/id", "an id that nothing else in the case has");
        }
    }

    /** Rejects an element that refers to nothing, and remembers what it refers to else. */
    void resolve(Faults faults, String element, String path, @Nullable String id, Target target) {
        if (id != null) {
            find(id, target)
                    .ifPresentOrElse(
                            found -> references.add(element, path, found, target),
                            () -> faults.reject(element, InputErrorCode.DANGLING_REFERENCE, path, target.expected()));
        }
    }

    /** Of several elements that share the id, any one: all of them are rejected. */
    private Optional<String> find(String id, Target target) {
        return target.sorts().stream()
                .map(sort -> elements.getOrDefault(sort, Map.of()).get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
