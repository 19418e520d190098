package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import se.klartecken.rules.facts.View;

/**
 * Tells beforehand which views some rule will speak of, so that a session is opened for those alone: in a case that is
 * in order there are none. It asks the compiled constraints of the rules themselves, in their order.
 *
 * <p>That works where a rule looks at one view and nothing else. A rule that looks at more, or at what is not there,
 * makes the sieve let everything through.
 */
final class Sieve {

    /** What a rule asks of the one view that it looks at. */
    private record Mesh(Class<?> type, List<Predicate1<Object>> questions) {

        boolean catches(View view) {
            for (Predicate1<Object> question : questions) {
                if (!passes(question, view)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean passes(Predicate1<Object> question, View view) {
            try {
                return question.test(view);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a rule's question failed", e);
            }
        }
    }

    private final List<Mesh> meshes;
    private final boolean isOpen;
    private final Map<Class<?>, List<Mesh>> byClass = new ConcurrentHashMap<>();

    private Sieve(List<Mesh> meshes, boolean isOpen) {
        this.meshes = meshes;
        this.isOpen = isOpen;
    }

    static Sieve of(List<Model> models) {
        var meshes = new ArrayList<Mesh>();
        boolean isOpen = false;
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                Mesh mesh = mesh(rule);
                if (mesh == null) {
                    isOpen = true;
                } else {
                    meshes.add(mesh);
                }
            }
        }
        return new Sieve(List.copyOf(meshes), isOpen);
    }

    private static @Nullable Mesh mesh(Rule rule) {
        List<Condition> conditions = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (conditions.size() != 1 || !(conditions.get(0) instanceof Pattern<?> pattern)) {
            return null;
        }
        var questions = new ArrayList<Predicate1<Object>>();
        return collect(pattern.getConstraint(), pattern, questions)
                ? new Mesh(pattern.getPatternVariable().getType(), List.copyOf(questions))
                : null;
    }

    @SuppressWarnings("unchecked")
    private static boolean collect(Constraint constraint, Pattern<?> pattern, List<Predicate1<Object>> questions) {
        if (constraint == SingleConstraint.TRUE) {
            return true;
        }
        if (constraint instanceof SingleConstraint single) {
            boolean onItself = single.getVariables().length == 1
                    && single.getVariables()[0].equals(pattern.getPatternVariable())
                    && !single.isTemporal();
            if (onItself) {
                questions.add(single.getPredicate1());
            }
            return onItself;
        }
        return constraint.getType() != Constraint.Type.OR
                && constraint.getChildren().stream().allMatch(part -> collect(part, pattern, questions));
    }

    /** Whether some rule will speak of the view, or may. */
    boolean catches(View view) {
        if (isOpen) {
            return true;
        }
        for (Mesh mesh : byClass.computeIfAbsent(view.getClass(), this::meshesFor)) {
            if (mesh.catches(view)) {
                return true;
            }
        }
        return false;
    }

    private List<Mesh> meshesFor(Class<?> type) {
        return meshes.stream()
                .filter(mesh -> mesh.type().isAssignableFrom(type))
                .toList();
    }
}
