package se.klartecken.rules.testing;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** Tests of samples: a build tool's list of failures may have a number in place of a test's name. */
final class Named {

    private Named() {}

    /** A test that says in its failure, too, of which sample it is. */
    static DynamicTest test(Sample sample, Executable test) {
        return DynamicTest.dynamicTest(sample.toString(), () -> {
            try {
                test.execute();
            } catch (Exception | AssertionError e) {
                throw new AssertionError(sample + System.lineSeparator() + e.getMessage(), e);
            }
        });
    }
}
