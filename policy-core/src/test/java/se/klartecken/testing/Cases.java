package se.klartecken.testing;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.klartecken.Policy;
import se.klartecken.model.Case;

/**
 * Cases for properties. They have few things of each sort, a handful of moments and days with a liking for those at
 * which rules about time go wrong, and facts left out; each case leaves out, repeats and affirms according to its own
 * taste, so that rules with many conditions are reached. They shrink by leaving out facts.
 */
public final class Cases {

    private Cases() {}

    /** Cases without input errors. */
    public static Arbitrary<Case> any() {
        return from(Vocabulary.PLAIN, CaseSource::next, Cases::tidy);
    }

    /** Cases without input errors, with clauses assessed and readings chosen that are a policy's own. */
    public static Arbitrary<Case> of(Policy policy) {
        return from(Vocabulary.of(policy), CaseSource::next, Cases::tidy);
    }

    /**
     * As {@link #of}, in weeks without holidays and clock changes: from four weeks before the instant of the check to four
     * weeks after it. They lie in 2026, or in the year after the text's edition where that is later.
     */
    public static Arbitrary<Case> inQuietWeeks(Policy policy) {
        return from(Vocabulary.of(policy), CaseSource::nextQuiet, Cases::tidy);
    }

    /** Cases of which some elements make no sense: references to nothing, ends before starts, events to come. */
    public static Arbitrary<Case> nearlyValid(Policy policy) {
        return from(Vocabulary.of(policy), CaseSource::nextFaulty, UnaryOperator.identity());
    }

    private static Arbitrary<Case> from(
            Vocabulary vocabulary, Function<CaseSource, Case> next, UnaryOperator<Case> mended) {
        return Arbitraries.fromGenerator(
                random -> new Shrinking<>(next.apply(new CaseSource(vocabulary, random)), mended));
    }

    /** A smaller case keeps its instant, and is again without faults. */
    private static Case tidy(Case smaller) {
        return Tidy.at(Objects.requireNonNull(smaller.asOf()), smaller);
    }
}
