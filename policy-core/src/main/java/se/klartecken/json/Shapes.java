package se.klartecken.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the shape of a Java type. */
final class Shapes {

    private static final Map<Class<?>, Shape> SIMPLE = Map.of(
            String.class, new Text(),
            Boolean.class, new Flag(),
            boolean.class, new Flag(),
            Integer.class, new WholeNumber(),
            int.class, new WholeNumber(),
            LocalDate.class, new Day(),
            Instant.class, new Moment());

    private Shapes() {}

    /** The shape of a type, or an {@link IllegalArgumentException} if the format has nothing for it. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofCollection(generic);
        }
        return Optional.of(type)
                .filter(Class.class::isInstance)
                .flatMap(plain -> ofClass((Class<?>) plain))
                .orElseThrow(() -> unsupported(type));
    }

    private static Shape ofCollection(ParameterizedType type) {
        List<Type> arguments = Arrays.asList(type.getActualTypeArguments());
        if (type.getRawType() == List.class) {
            return new ListShape(of(arguments.get(0)));
        }
        if (type.getRawType() == Map.class && arguments.equals(List.of(String.class, String.class))) {
            return new MapShape();
        }
        throw unsupported(type);
    }

    private static Optional<Shape> ofClass(Class<?> type) {
        if (SIMPLE.containsKey(type)) {
            return Optional.of(SIMPLE.get(type));
        }
        if (type.isEnum()) {
            return Optional.of(Word.of(type));
        }
        Optional<Shape> coded = Coded.of(type).map(Shape.class::cast);
        return coded.isEmpty() && type.isRecord() ? Optional.of(RecordShape.of(type)) : coded;
    }

    private static IllegalArgumentException unsupported(Type type) {
        return new IllegalArgumentException("no JSON for " + type.getTypeName());
    }
}
