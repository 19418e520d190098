package se.klartecken.json;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonToken;

/** One object on its way to becoming a record. */
final class RecordReading {

    private final RecordShape shape;
    private final Input in;
    private final Pointer at;
    private final @Nullable Object[] components;
    private final BitSet seen = new BitSet();
    private boolean sound = true;

    RecordReading(RecordShape shape, Input in, Pointer at) {
        this.shape = shape;
        this.in = in;
        this.at = at;
        this.components = new Object[shape.properties().size()];
    }

    Optional<Object> read() {
        for (Optional<String> name = in.nextName(); name.isPresent(); name = in.nextName()) {
            shape.property(name.get()).ifPresentOrElse(this::readProperty, this::refuseUnknown);
        }
        shape.properties().stream()
                .filter(property -> property.required() && !seen.get(property.index()))
                .forEach(this::noteMissing);
        return sound ? create() : Optional.empty();
    }

    private void readProperty(Property property) {
        Pointer where = at.child(property.name());
        if (seen.get(property.index())) {
            sound = false;
            in.refuse(InputErrorCode.DUPLICATE_PROPERTY, where, "each property once");
            return;
        }
        seen.set(property.index());
        if (property.required() || in.token() != JsonToken.VALUE_NULL) {
            keep(property, in.readPresent(property.shape(), where));
        }
    }

    private void keep(Property property, Optional<Object> value) {
        sound &= value.isPresent();
        components[property.index()] = value.orElse(null);
    }

    private void refuseUnknown() {
        sound = false;
        String known = shape.properties().stream().map(Property::name).collect(Collectors.joining(", "));
        in.refuse(InputErrorCode.UNKNOWN_PROPERTY, at, "no other properties than " + known);
    }

    private void noteMissing(Property property) {
        sound = false;
        in.findings()
                .note(
                        InputErrorCode.MISSING_PROPERTY,
                        at.child(property.name()),
                        property.shape().expected());
    }

    private Optional<Object> create() {
        Optional<Object> created = shape.create(components);
        if (created.isEmpty()) {
            in.findings().note(InputErrorCode.BAD_OBJECT, at, "properties that fit together");
        }
        return created;
    }
}
