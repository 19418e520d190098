package se.klartecken.rules.testing;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The choices between meanings of the text: all are tried, and whatever rests on one says so. */
interface ReadingGates extends TestedRuleSet {

    @Test
    default void eachChoiceButOneHasASample() {
        new ReadingCheck(policy()).eachChoiceButOneHasASample(samples());
    }

    @Test
    default void readingsMatterToClausesOfTheCatalogue() {
        new ReadingCheck(policy()).eachMattersToClausesOfTheCatalogue();
    }

    @TestFactory
    default Stream<DynamicTest> whatChangesWithAReadingNamesIt() {
        return eachWithReadings(new ReadingCheck(policy())::whatChangesNamesTheReading);
    }

    @TestFactory
    default Stream<DynamicTest> theQuestionGoesBeforeTheCase() {
        return eachWithReadings(new ReadingCheck(policy())::theQuestionGoesBeforeTheCase);
    }

    private Stream<DynamicTest> eachWithReadings(Consumer<Sample> check) {
        return samples().stream()
                .filter(sample -> sample.readings() != null && !sample.expectsError())
                .map(sample -> Named.test(sample, () -> check.accept(sample)));
    }
}
