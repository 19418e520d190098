package se.klartecken.rules.canary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import se.klartecken.model.Case;
import se.klartecken.model.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of a case that can hold personal data, found by walking the model's records and a document together. */
final class PersonalFields {

    private final Canary canary;

    /** Of the numbers and dates about a person only one is given, so that they do not contradict each other. */
    private final String onlyNumber;

    private final Set<String> filled = new LinkedHashSet<>();

    private PersonalFields(Canary canary, String onlyNumber) {
        this.canary = canary;
        this.onlyNumber = onlyNumber;
    }

    /** All components of the model that are marked as personal, as {@code Record.component}. */
    static Set<String> ofModel() {
        var found = new TreeSet<String>();
        collect(Case.class, new LinkedHashSet<>(), found, false);
        return found;
    }

    /** Those of them that are not texts. */
    static Set<String> numbersOfModel() {
        var found = new TreeSet<String>();
        collect(Case.class, new LinkedHashSet<>(), found, true);
        return found;
    }

    private static void collect(Class<?> record, Set<Class<?>> seen, Set<String> found, boolean numbersOnly) {
        if (!seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.isAnnotationPresent(Personal.class)
                    && !(numbersOnly && component.getType() == String.class)) {
                found.add(name(component));
            }
            Class<?> inner = inner(component.getGenericType());
            if (inner.isRecord()) {
                collect(inner, seen, found, numbersOnly);
            }
        }
    }

    /**
     * Fills every place with a canary, whether there was something or not.
     *
     * @param onlyNumber which component that is no text is filled; the others are taken away
     * @return the filled places, as {@code Record.component at pointer}
     */
    static Set<String> fill(JsonNode document, Canary canary, String onlyNumber) {
        var fields = new PersonalFields(canary, onlyNumber);
        fields.walk(Case.class, (ObjectNode) document, "");
        return fields.filled;
    }

    private void walk(Class<?> record, ObjectNode node, String at) {
        for (RecordComponent component : record.getRecordComponents()) {
            String pointer = at + "/" + component.getName();
            if (component.isAnnotationPresent(Personal.class)) {
                fill(component, node, pointer);
            } else if (inner(component.getGenericType()).isRecord()) {
                children(inner(component.getGenericType()), node.path(component.getName()), pointer);
            }
        }
    }

    private void children(Class<?> record, JsonNode value, String pointer) {
        if (value instanceof ObjectNode object) {
            walk(record, object, pointer);
        }
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            walk(record, (ObjectNode) value.get(index), pointer + "/" + index);
        }
    }

    private void fill(RecordComponent component, ObjectNode node, String pointer) {
        String name = component.getName();
        if (component.getType() == String.class) {
            node.put(name, canary.text(name(component)));
        } else if (!name(component).equals(onlyNumber)) {
            node.remove(name);
            return;
        } else if (component.getType() == LocalDate.class) {
            node.put(name, canary.birthDate());
        } else if (name.endsWith("Year")) {
            node.put(name, canary.birthYear());
        } else if (name.equals("ageYears")) {
            node.put(name, canary.ageYears());
        } else {
            throw new IllegalStateException("no canary for " + name(component));
        }
        filled.add(name(component) + " at " + pointer);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return inner(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }
}
