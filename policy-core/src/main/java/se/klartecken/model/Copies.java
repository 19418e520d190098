package se.klartecken.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps records immutable whatever becomes of the collections that they were made of. */
final class Copies {
    private Copies() {}

    static <T> @Nullable List<T> orNull(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    static <K, V> @Nullable Map<K, V> orNull(@Nullable Map<K, V> map) {
        return map == null ? null : Map.copyOf(map);
    }
}
