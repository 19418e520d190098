package se.klartecken.mutation;

import java.util.List;
import java.util.stream.Stream;

/** What stands before and after something in a list; the first and the last stand beside each other. */
final class Neighbours {

    private Neighbours() {}

    static <T> Stream<T> of(List<T> all, T one) {
        int at = all.indexOf(one);
        int size = all.size();
        return at < 0
                ? Stream.of()
                : Stream.of(all.get((at + size - 1) % size), all.get((at + 1) % size))
                        .filter(it -> !it.equals(one))
                        .distinct();
    }
}
