package se.klartecken.testing;

import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.klartecken.model.Case;

/** Single records of the model, for tests of what takes one of them. */
public final class Models {

    private Models() {}

    /**
     * Records of a type of the model. Ids that they refer to are those of nothing, and ends may lie before starts; for
     * what fits together, see {@link Cases}.
     *
     * @throws IllegalArgumentException where the type is no record of the model
     */
    public static <T extends Record> Arbitrary<T> any(Class<T> type) {
        if (type.getPackage() != Case.class.getPackage()) {
            throw new IllegalArgumentException("no record of the model");
        }
        return Arbitraries.fromGenerator(random -> {
            Timeline timeline = Timeline.any(random, Vocabulary.PLAIN.adopted());
            Object made = new Maker(new Scene(random, Vocabulary.PLAIN, timeline)).record(type);
            return new Shrinking<>(type.cast(made), UnaryOperator.identity());
        });
    }
}
