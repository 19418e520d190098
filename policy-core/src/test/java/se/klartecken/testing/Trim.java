package se.klartecken.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;

/** Takes facts out of a case, by JSON Pointer. */
final class Trim {

    private final NavigableSet<String> gone;

    private Trim(Set<String> gone) {
        this.gone = new TreeSet<>(gone);
    }

    /**
     * The record without what stands at some places. An object that loses what it must have goes as a whole, and so does
     * a list's item; null where that is the record itself.
     */
    static @Nullable Object without(Record whole, Set<String> gone) {
        return new Trim(gone).trimmed(whole, "");
    }

    /** As {@link #without(Record, Set)}; of a case there is always something left. */
    static Case without(Case content, Set<String> gone) {
        return (Case) Objects.requireNonNull(without((Record) content, gone), "a case has no required property");
    }

    private @Nullable Object trimmed(@Nullable Object node, String at) {
        if (node == null || gone.contains(at)) {
            return null;
        }
        if (!losesSomething(at)) {
            return node;
        }
        return node instanceof List<?> list ? items(list, at) : components((Record) node, at);
    }

    private boolean losesSomething(String at) {
        String next = gone.ceiling(at + "/");
        return next != null && next.startsWith(at + "/");
    }

    private List<Object> items(List<?> list, String at) {
        List<Object> left = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = trimmed(list.get(i), at + "/" + i);
            if (item != null) {
                left.add(item);
            }
        }
        return left;
    }

    private @Nullable Object components(Record record, String at) {
        List<Part> parts = Part.of(record.getClass());
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = trimmed(part.in(record), at + "/" + part.name());
            if (values[i] == null && part.required()) {
                return null;
            }
        }
        return Part.join(record.getClass(), values);
    }

    /** Whether a case has a fact at some place. */
    static boolean holds(Case content, String pointer) {
        Object node = content;
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node instanceof List<?> list ? item(list, step) : component(node, step);
            if (node == null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object item(List<?> list, String position) {
        int index = Integer.parseInt(position);
        return index < list.size() ? list.get(index) : null;
    }

    private static @Nullable Object component(Object node, String name) {
        return Part.of(node.getClass()).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(part -> part.in(node))
                .orElse(null);
    }

    /** Shows every fact of a case with its place: objects before what they hold, lists before their items. */
    static void visit(Object node, String at, BiConsumer<String, Object> visitor) {
        visitor.accept(at, node);
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), at + "/" + i, visitor);
            }
        } else if (isModel(node)) {
            for (Part part : Part.of(node.getClass())) {
                Object value = part.in(node);
                if (value != null) {
                    visit(value, at + "/" + part.name(), visitor);
                }
            }
        }
    }

    /** Whether it is a record of the model, and not a value such as office hours. */
    static boolean isModel(Object node) {
        return node instanceof Record && node.getClass().getPackage() == Case.class.getPackage();
    }
}
