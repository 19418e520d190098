package se.klartecken.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.rules.facts.View;

/** The rules that look at one view and nothing else. */
final class OneViewRules {

    private final List<OneViewRule> all;
    private final Map<Class<?>, Questions> byClass = new ConcurrentHashMap<>();

    OneViewRules(List<OneViewRule> all) {
        this.all = List.copyOf(all);
    }

    /** Whether one of them will speak of the view. */
    boolean catches(View view) {
        return questionsTo(view.getClass()).letPass(view);
    }

    /** Has each of them that catches the view speak of it. */
    void judge(View view, Verdicts verdicts) {
        questionsTo(view.getClass()).judge(view, verdicts);
    }

    private Questions questionsTo(Class<?> type) {
        Questions known = byClass.get(type);
        return known != null ? known : byClass.computeIfAbsent(type, this::find);
    }

    private Questions find(Class<?> type) {
        return Questions.of(
                all.stream().filter(rule -> rule.type().isAssignableFrom(type)).toList());
    }
}
