package se.klartecken.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.OfficeHours;

/**
 * Records with a value for every component, down to the last one: what is personal is a canary, lists and maps can be
 * changed and hold one item.
 */
final class Filled {

    /** What no text may show. */
    static final List<String> CANARIES = List.of("kanariefågel", "1987-06-05", "987654321");

    private static final Map<Class<?>, Object> PERSONAL = Map.of(
            String.class, CANARIES.get(0),
            LocalDate.class, LocalDate.parse(CANARIES.get(1)),
            Integer.class, Integer.valueOf(CANARIES.get(2)));

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            String.class,
            "plain",
            Boolean.class,
            true,
            Integer.class,
            1,
            LocalDate.class,
            LocalDate.parse("2026-01-01"),
            Instant.class,
            Instant.EPOCH,
            DayHours.class,
            DayHours.parse("08:00-12:00"),
            OfficeHours.class,
            OfficeHours.parse("MON 08:00-12:00"));

    private Filled() {}

    /** The components of a record, in its order. */
    static Map<String, Object> components(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), value(component));
        }
        return values;
    }

    static Object of(Class<?> type) {
        return of(type, components(type));
    }

    static Object of(Class<?> type, Map<String, Object> components) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(components.values().toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class)
                ? Objects.requireNonNull(
                        PERSONAL.get(component.getType()), "no canary for what is personal in " + component)
                : value(component.getGenericType());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object item = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Map.class
                    ? new HashMap<>(Map.of(item, value(generic.getActualTypeArguments()[1])))
                    : new ArrayList<>(List.of(item));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        return of(plain);
    }
}
