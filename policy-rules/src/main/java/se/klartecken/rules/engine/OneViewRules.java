package se.klartecken.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.rules.facts.View;

/** The rules that look at one view and nothing else. */
final class OneViewRules {

    private final List<OneViewRule> all;
    private final Map<Class<?>, OneViewRule[]> byClass = new ConcurrentHashMap<>();

    OneViewRules(List<OneViewRule> all) {
        this.all = List.copyOf(all);
    }

    /** Whether one of them will speak of the view. */
    boolean catches(View view) {
        for (OneViewRule rule : rulesFor(view.getClass())) {
            if (rule.catches(view)) {
                return true;
            }
        }
        return false;
    }

    /** Has each of them that catches the view speak of it. */
    void judge(View view, Verdicts verdicts) {
        for (OneViewRule rule : rulesFor(view.getClass())) {
            if (rule.catches(view)) {
                rule.fire(view, verdicts);
            }
        }
    }

    private OneViewRule[] rulesFor(Class<?> type) {
        OneViewRule[] known = byClass.get(type);
        return known != null ? known : byClass.computeIfAbsent(type, this::find);
    }

    private OneViewRule[] find(Class<?> type) {
        return all.stream().filter(rule -> rule.type().isAssignableFrom(type)).toArray(OneViewRule[]::new);
    }
}
