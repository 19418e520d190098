package se.klartecken.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A record of the model that is made smaller by leaving out one of its facts, the largest first. What is left in the
 * end is what matters.
 *
 * @param value the record
 * @param mended what takes out of a smaller one that which makes no sense any more
 */
record Shrinking<T extends Record>(T value, UnaryOperator<T> mended) implements Shrinkable<T> {

    /** For which instant a case is to be judged: without it there is no question. */
    private static final String INSTANT = "/asOf";

    @Override
    public Stream<Shrinkable<T>> shrink() {
        int size = size(value);
        return placesBySize().stream()
                .flatMap(place -> without(place).stream())
                .map(mended)
                .filter(smaller -> size(smaller) < size)
                .map(smaller -> new Shrinking<>(smaller, mended));
    }

    @SuppressWarnings("unchecked")
    private Optional<T> without(String place) {
        return Optional.ofNullable((T) Trim.without(value, Set.of(place)));
    }

    private List<String> placesBySize() {
        record Sized(String place, int size) {}
        List<Sized> all = new ArrayList<>();
        Trim.visit(value, "", (place, fact) -> all.add(new Sized(place, size(fact))));
        return all.stream()
                .filter(each -> !each.place().isEmpty() && !each.place().equals(INSTANT))
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
        return ShrinkingDistance.of(size(Objects.requireNonNull(value)));
    }
}
