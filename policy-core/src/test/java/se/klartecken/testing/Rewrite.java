package se.klartecken.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Absence;
import se.klartecken.model.Case;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ResponsiblePerson;

/** The same case in other words: each fact replaced by what a function makes of it. */
final class Rewrite {

    private final BiFunction<Part, Object, Object> change;

    private Rewrite(BiFunction<Part, Object, Object> change) {
        this.change = change;
    }

    /** All ids of elements, and the references to them, by other ones. */
    static Case ids(Case content, UnaryOperator<String> renamed) {
        return of(content, (part, fact) -> fact instanceof String id && Words.isId(part) ? renamed.apply(id) : fact);
    }

    /** Everything so many weeks later. */
    static Case later(Case content, int weeks) {
        return of(content, (part, fact) -> {
            if (fact instanceof LocalDate day) {
                return day.plusWeeks(weeks);
            }
            return fact instanceof Instant instant ? Weeks.later(instant, weeks) : fact;
        });
    }

    /**
     * Another order in each list whose order says nothing: absences on the same days are told apart by it, and moderation
     * at the same instant happened in the order in which it is recorded.
     */
    static Case order(Case content, UnaryOperator<List<Object>> reordered) {
        return of(
                content,
                (part, fact) -> fact instanceof List<?> list && saysNothingByItsOrder(list)
                        ? reordered.apply(List.copyOf(list))
                        : fact);
    }

    private static boolean saysNothingByItsOrder(List<?> list) {
        return differ(list, Absence.class, absence -> List.of(absence.from(), absence.until()))
                && differ(list, ResponsiblePerson.class, ResponsiblePerson::id)
                && differ(list, ModerationEvent.class, ModerationEvent::at);
    }

    private static <T> boolean differ(List<?> list, Class<T> type, Function<T, Object> by) {
        List<Object> all = list.stream()
                .filter(type::isInstance)
                .map(item -> by.apply(type.cast(item)))
                .toList();
        return Set.copyOf(all).size() == all.size();
    }

    private static Case of(Case content, BiFunction<Part, Object, Object> change) {
        return (Case) new Rewrite(change).record(content);
    }

    private Object record(Object record) {
        List<Part> parts = Part.of(record.getClass());
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Object fact = parts.get(i).in(record);
            values[i] = fact == null ? null : fact(parts.get(i), fact);
        }
        return Part.join(record.getClass(), values);
    }

    private Object fact(Part part, Object fact) {
        if (fact instanceof List<?> list) {
            return change.apply(
                    part, list.stream().map(item -> fact(part, item)).toList());
        }
        return Trim.isModel(fact) ? record(fact) : change.apply(part, fact);
    }
}
