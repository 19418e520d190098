package se.klartecken.rules.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;

/**
 * Has views made of the subjects that a question is about, in the order in which they are met.
 *
 * @param spokenOf whether some rule speaks of a view, or may
 */
record Viewing(
        CaseFile file,
        Scope scope,
        ViewMaker maker,
        Numbering numbering,
        Predicate<View> spokenOf,
        Consumer<View> views) {

    /** What the text does not bind gets one answer in place of all others. */
    void view(Subject subject, Optional<Unbound> unbound, Runnable otherwise) {
        unbound.ifPresentOrElse(why -> views.accept(new UnboundSubject(file, subject, why)), otherwise);
    }

    /**
     * As {@link #view}, for what there may be very many of. Most of it is in order, and needs no more than a first look,
     * which does not note where facts stand.
     */
    void viewIfSpokenOf(Subject subject, Optional<Unbound> unbound, Look firstLook, Look secondLook) {
        view(subject, unbound, () -> {
            if (file.explained() || isSpokenOf(firstLook)) {
                secondLook.at(views);
            }
        });
    }

    private boolean isSpokenOf(Look look) {
        var seen = new Object() {
            boolean spokenOf;
        };
        look.at(view -> seen.spokenOf = seen.spokenOf || spokenOf.test(view));
        return seen.spokenOf;
    }

    /** Elements on the way to what is asked about; some others may have been rejected. */
    <T> void each(Place list, @Nullable List<T> elements, Visitor<T> visitor) {
        scope.meet(list, elements);
        if (elements == null || elements.isEmpty()) {
            return;
        }
        Optional<Set<Integer>> wanted = scope.within(list);
        file.positions().forEach(list, elements, (index, it) -> {
            if (wanted.isEmpty() || wanted.get().contains(index)) {
                visitor.visit(list.at(index), it);
            }
        });
    }

    interface Visitor<T> {
        void visit(Place place, T it);
    }
}
