package se.klartecken.benchmarks.jmh;

import java.util.List;

/** Hands out one after the other, over and over. */
final class Ring<T> {

    private final List<T> all;
    private int next;

    Ring(List<T> all) {
        this.all = List.copyOf(all);
    }

    List<T> all() {
        return all;
    }

    T next() {
        T it = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return it;
    }
}
