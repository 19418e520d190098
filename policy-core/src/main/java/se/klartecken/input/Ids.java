package se.klartecken.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which element bears which id, by sort of element and over all of them. */
final class Ids {

    enum Sort {
        ORGANISATION("the id of an organisation in this case"),
        ACCOUNT("the id of an account in this case"),
        POST("the id of a post in this case"),
        MESSAGE("the id of a message in this case"),
        DATA_SUBJECT("the id of a data subject in this case");

        private final String expected;

        Sort(String expected) {
            this.expected = expected;
        }
    }

    private record Holder(Sort sort, String element) {}

    private final Map<String, List<Holder>> holders = new HashMap<>();

    void put(Sort sort, String id, String element) {
        holders.computeIfAbsent(id, ignored -> new ArrayList<>(1)).add(new Holder(sort, element));
    }

    /** An id that two elements share names neither: all of them are rejected. */
    void rejectDuplicates(Faults faults) {
        for (List<Holder> sharing : holders.values()) {
            if (sharing.size() > 1) {
                sharing.forEach(holder -> faults.reject(
                        holder.element(),
                        InputErrorCode.DUPLICATE_ID,
                        "/id",
                        "an id that nothing else in the case has"));
            }
        }
    }

    /** Rejects an element that refers to nothing, or to something that is rejected itself. */
    void resolve(Faults faults, String element, String path, @Nullable String id, Sort sort) {
        if (id == null) {
            return;
        }
        Holder found = holders.getOrDefault(id, List.of()).stream()
                .filter(holder -> holder.sort() == sort)
                .findFirst()
                .orElse(null);
        refer(faults, element, path, found, sort.expected);
    }

    /** As {@link #resolve}, for a reference that may go to any sort of element. */
    void resolveAny(Faults faults, String element, String path, String id) {
        List<Holder> found = holders.getOrDefault(id, List.of());
        refer(faults, element, path, found.isEmpty() ? null : found.get(0), "the id of something in this case");
    }

    private static void refer(Faults faults, String element, String path, @Nullable Holder found, String expected) {
        if (found == null) {
            faults.reject(element, InputErrorCode.DANGLING_REFERENCE, path, expected);
        } else if (isRejected(faults, found.element())) {
            faults.reject(element, InputErrorCode.HANGS_ON_REJECTED, path, expected + " that is not rejected");
        }
    }

    private static boolean isRejected(Faults faults, String element) {
        for (int end = element.length(); end > 0; end = element.lastIndexOf('/', end - 1)) {
            if (faults.rejects(element.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
