package se.klartecken.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements that are left stood in the document: rejected elements are gone from their lists, and pointers
 * still count them.
 */
public final class Positions {

    private final Set<String> rejected;

    /**
     * Positions in a document.
     *
     * @param rejected JSON Pointers of all elements that were left out
     */
    public Positions(Set<String> rejected) {
        this.rejected = rejected;
    }

    /** Visits the elements of a list, each with its index in the document. */
    public <T> void forEach(String listPointer, @Nullable List<T> list, BiConsumer<Integer, T> visitor) {
        int index = 0;
        for (T element : list == null ? Collections.<T>emptyList() : list) {
            index = nextKept(listPointer, index);
            visitor.accept(index++, element);
        }
    }

    /** The pointers of the elements of a list, in its order. */
    public List<String> of(String listPointer, @Nullable List<?> list) {
        var pointers = new ArrayList<String>();
        forEach(listPointer, list, (index, element) -> pointers.add(listPointer + "/" + index));
        return pointers;
    }

    private int nextKept(String listPointer, int index) {
        int next = index;
        while (!rejected.isEmpty() && rejected.contains(listPointer + "/" + next)) {
            next++;
        }
        return next;
    }
}
