package se.klartecken.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import se.klartecken.model.Case;

/**
 * A case that is made smaller by leaving out one of its facts, the largest first, with what then makes no sense any
 * more. What is left in the end is what matters.
 */
final class ShrinkableCase implements Shrinkable<Case> {

    private final Case content;
    private final boolean tidy;

    /** @param tidy whether it is to stay without input errors */
    ShrinkableCase(Case content, boolean tidy) {
        this.content = content;
        this.tidy = tidy;
    }

    @Override
    public Case value() {
        return content;
    }

    @Override
    public Stream<Shrinkable<Case>> shrink() {
        int size = size(content);
        return placesBySize().stream()
                .map(place -> Trim.without(content, Set.of(place)))
                .map(smaller -> tidy ? Tidy.at(Objects.requireNonNull(smaller.asOf()), smaller) : smaller)
                .filter(smaller -> size(smaller) < size)
                .map(smaller -> new ShrinkableCase(smaller, tidy));
    }

    private List<String> placesBySize() {
        record Sized(String place, int size) {}
        List<Sized> all = new ArrayList<>();
        Trim.visit(content, "", (place, fact) -> all.add(new Sized(place, size(fact))));
        return all.stream()
                .filter(each -> !each.place().isEmpty() && !each.place().equals("/asOf"))
                .sorted(Comparator.comparingInt(Sized::size).reversed())
                .map(Sized::place)
                .toList();
    }

    private static int size(Object fact) {
        int[] count = {0};
        Trim.visit(fact, "", (place, any) -> count[0]++);
        return count[0];
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size(content));
    }
}
