package se.klartecken.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.klartecken.model.Case;
import se.klartecken.report.Finding;

/** Which JSON Pointers can lead anywhere in a case of whatever size. */
final class Places {

    private Places() {}

    /** The findings about a place, or about something in it. */
    static Predicate<Finding> isAtOrIn(String place) {
        return finding -> finding.subject().equals(place) || finding.subject().startsWith(place + "/");
    }

    /** Whether each step of a pointer is a property of the model, or a position in a list. */
    static boolean canExist(String pointer) {
        Class<?> type = Case.class;
        boolean inList = false;
        for (String step : steps(pointer)) {
            if (inList) {
                if (!step.matches("0|[1-9][0-9]*")) {
                    return false;
                }
                inList = false;
                continue;
            }
            if (type == Map.class) {
                continue;
            }
            Optional<Part> part = part(type, step);
            if (part.isEmpty()) {
                return false;
            }
            type = part.get().type();
            inList = part.get().isList();
        }
        return true;
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static Optional<Part> part(Class<?> type, String name) {
        return type.isRecord()
                ? Part.of(type).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
