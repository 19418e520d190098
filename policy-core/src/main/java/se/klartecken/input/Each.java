package se.klartecken.input;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks the parts of an element, which no rejection ever takes out of their lists. */
final class Each {

    private Each() {}

    static <T> void of(@Nullable List<T> list, BiConsumer<Integer, T> visitor) {
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                visitor.accept(i, list.get(i));
            }
        }
    }
}
