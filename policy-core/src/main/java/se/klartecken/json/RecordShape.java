package se.klartecken.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Item;
import se.klartecken.model.Element;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An object whose properties are the components of a record. */
final class RecordShape implements Shape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Property> properties;
    private final Map<String, Property> byName;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.constructor = canonicalConstructor(type);
        RecordComponent[] components = type.getRecordComponents();
        this.properties = IntStream.range(0, components.length)
                .mapToObj(index -> Property.of(components[index], index))
                .toList();
        this.byName = properties.stream().collect(Collectors.toUnmodifiableMap(Property::name, Function.identity()));
        if (type != Item.class && properties.stream().anyMatch(RecordShape::isBareElement)) {
            throw new IllegalArgumentException(
                    "elements stand in lists, where they can be left out, but not in " + type);
        }
    }

    /** The shape of a record class; the same one each time. */
    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Constructor<?> canonicalConstructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new LinkageError("every record has a canonical constructor", e);
        }
    }

    private static boolean isBareElement(Property property) {
        return property.shape() instanceof RecordShape record && record.isElement();
    }

    Class<?> type() {
        return type;
    }

    List<Property> properties() {
        return properties;
    }

    Optional<Property> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean isElement() {
        return Element.class.isAssignableFrom(type);
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Optional<Object> read(Input in, Pointer at) {
        return in.token() == JsonToken.START_OBJECT
                ? new RecordReading(this, in, at).read()
                : in.refuse(InputErrorCode.WRONG_TYPE, at, expected());
    }

    /**
     * The record with these components, or empty if it refuses them. Why it does is not kept: its reasons may quote
     * the components.
     */
    Optional<Object> create(@Nullable Object[] components) {
        try {
            return Optional.of(Reflection.create(constructor, components));
        } catch (RuntimeException mayQuoteTheComponents) {
            return Optional.empty();
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        properties.forEach(property -> property.write(out, value));
        out.writeEndObject();
    }
}
