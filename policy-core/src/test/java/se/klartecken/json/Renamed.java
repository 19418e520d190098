package se.klartecken.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;

/** A case in which equal texts are still equal and different ones different, and none says anything any more. */
final class Renamed {

    private final Map<String, String> names = new HashMap<>();

    Case of(Case content) {
        return (Case) of(RecordShape.of(Case.class), content);
    }

    private Object of(Shape shape, Object value) {
        if (shape instanceof RecordShape record) {
            @Nullable Object[] components = record.properties().stream()
                    .map(property -> of(property, value))
                    .toArray();
            return record.create(components).orElseThrow();
        }
        if (shape instanceof ListShape list) {
            return ((List<?>) value)
                    .stream().map(item -> of(list.items(), item)).toList();
        }
        return shape instanceof Text || shape instanceof Id ? renamed((String) value) : value;
    }

    private @Nullable Object of(Property property, Object owner) {
        @Nullable Object value = Reflection.invokeNullable(property.accessor(), owner);
        return value == null ? null : of(property.shape(), value);
    }

    private String renamed(String text) {
        return names.computeIfAbsent(text, ignored -> "text " + names.size());
    }
}
