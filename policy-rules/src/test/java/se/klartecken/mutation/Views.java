package se.klartecken.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.klartecken.rules.facts.View;

/** The questions that rules can ask of what they look at. */
final class Views {

    private final Map<String, Class<?>> byName = new HashMap<>();

    /** The classes of those full names. */
    Views(List<String> names) {
        for (String name : names) {
            Class<?> view = load(name);
            byName.put(view.getSimpleName(), view);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no class " + name, e);
        }
    }

    /** The other classes, in the order of their names. */
    List<String> othersThan(String view) {
        return byName.keySet().stream()
                .filter(name -> !name.equals(view))
                .sorted()
                .toList();
    }

    /** Whether a class has all of the questions. */
    boolean answers(String view, List<String> questions) {
        return questions.stream().allMatch(question -> typeOf(view, question).isPresent());
    }

    /** The type of the answer to a question, as it is declared. */
    Optional<String> typeOf(String view, String question) {
        return questions(view)
                .filter(method -> method.getName().equals(question))
                .map(method -> method.getGenericReturnType().getTypeName())
                .findFirst();
    }

    /** The questions of the same class and the same type that stand beside it in the order of their names. */
    List<String> neighbours(String view, String question) {
        Optional<String> type = typeOf(view, question);
        List<String> alike = questions(view)
                .filter(method -> type.isPresent()
                        && method.getGenericReturnType().getTypeName().equals(type.get()))
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
        return Neighbours.of(alike, question).toList();
    }

    /** What every view has is no question of this one. */
    private Stream<Method> questions(String view) {
        Class<?> type = byName.get(view);
        return type == null
                ? Stream.of()
                : Stream.of(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getReturnType() != void.class)
                        .filter(method -> !isOf(View.class, method) && !isOf(Object.class, method));
    }

    private static boolean isOf(Class<?> ancestor, Method method) {
        return Stream.of(ancestor.getMethods()).anyMatch(it -> it.getName().equals(method.getName()));
    }
}
