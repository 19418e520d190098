package se.klartecken.input;

import java.util.ArrayList;
import java.util.HashSet;
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

    /** The same where more was left out. */
    public Positions alsoWithout(Set<String> more) {
        Set<String> all = new HashSet<>(rejected);
        all.addAll(more);
        return new Positions(all);
    }

    /** Visits the elements of a list, each with its index in the document. */
    public <T> void forEach(Place list, @Nullable List<T> elements, BiConsumer<Integer, T> visitor) {
        if (elements == null) {
            return;
        }
        String pointer = rejected.isEmpty() ? "" : list.toString();
        int index = 0;
        for (T element : elements) {
            index = nextKept(pointer, index);
            visitor.accept(index++, element);
        }
    }

    /** The pointers of the elements of a list, in its order. */
    public List<String> of(Place list, @Nullable List<?> elements) {
        var pointers = new ArrayList<String>();
        forEach(list, elements, (index, element) -> pointers.add(list.at(index).toString()));
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
