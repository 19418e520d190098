package se.klartecken.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A property of an object, which is a component of a record.
 *
 * @param name of both
 * @param index position among the record's components
 * @param required whether it must be there and not be null
 * @param shape of its value
 * @param accessor gives its value
 */
record Property(String name, int index, boolean required, Shape shape, Method accessor) {

    static Property of(RecordComponent component, int index) {
        boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Shape shape =
                required && component.getType() == String.class ? new Id() : Shapes.of(component.getGenericType());
        return new Property(component.getName(), index, required, shape, component.getAccessor());
    }

    /**
     * Writes the property, or nothing if it is absent.
     *
     * @throws IllegalArgumentException if it is absent though required
     */
    void write(JsonGenerator out, Object owner) {
        @Nullable Object value = Reflection.invokeNullable(accessor, owner);
        if (value != null) {
            out.writeName(name);
            shape.write(out, value);
        } else if (required) {
            throw new IllegalArgumentException(owner.getClass().getSimpleName() + "." + name + " is required");
        }
    }
}
