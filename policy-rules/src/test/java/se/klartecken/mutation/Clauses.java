package se.klartecken.mutation;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Clause;

/** Clauses that differ from others in one component. */
public final class Clauses {

    private Clauses() {}

    /** A copy of a clause with another value of a component. */
    public static Clause with(Clause clause, String component, @Nullable Object value) {
        RecordComponent[] components = Clause.class.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(it -> it.getName().equals(component) ? value : valueOf(it, clause))
                .toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Clause.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component, e);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Clause clause) {
        try {
            return component.getAccessor().invoke(clause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component.getName(), e);
        }
    }
}
