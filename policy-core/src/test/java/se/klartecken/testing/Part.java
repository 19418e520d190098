package se.klartecken.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Personal;

/**
 * A component of a model record.
 *
 * @param key record and component, such as {@code Post.publishedAt}
 * @param name the component, which is the name of the JSON property
 * @param type its type, or that of the items where it is a list
 * @param isList whether it is a list
 * @param required whether it must be given
 * @param personal whether it is marked as personal
 */
record Part(
        String key, String name, Class<?> type, boolean isList, boolean required, boolean personal, Method accessor) {

    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

    /** The components of a record, in their order. */
    static List<Part> of(Class<?> record) {
        return PARTS.computeIfAbsent(
                record,
                type -> Arrays.stream(type.getRecordComponents())
                        .map(component -> of(type, component))
                        .toList());
    }

    private static Part of(Class<?> record, RecordComponent component) {
        boolean isList = component.getType() == List.class;
        return new Part(
                record.getSimpleName() + "." + component.getName(),
                component.getName(),
                isList ? item(component.getGenericType()) : component.getType(),
                isList,
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(Personal.class),
                component.getAccessor());
    }

    private static Class<?> item(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** What a record holds there. */
    @Nullable Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(key, e);
        }
    }

    /** A record of these components. */
    static Object join(Class<?> record, @Nullable Object[] values) {
        try {
            return CONSTRUCTORS.computeIfAbsent(record, Part::constructor).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getSimpleName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> record) {
        try {
            return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record.getSimpleName(), e);
        }
    }
}
