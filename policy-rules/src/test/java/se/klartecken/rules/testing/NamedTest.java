package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.klartecken.Policies;

class NamedTest {

    private static final Sample SAMPLE = Samples.of(Policies.named("stockholm"))
            .all(List.of("17-personuppgifter"))
            .get(0);

    private static void run(Executable test) throws Throwable {
        Named.test(SAMPLE, test).getExecutable().execute();
    }

    @Test
    void whateverFailsIsNamed() {
        for (Throwable thrown : new Throwable[] {new AssertionError("too few"), new IllegalStateException("too few")}) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> run(() -> {
                        throw thrown;
                    }))
                    .withMessageContainingAll(SAMPLE.clause(), SAMPLE.name(), "too few")
                    .withCause(thrown);
        }
    }

    @Test
    void whatPassesPasses() {
        assertThatCode(() -> run(() -> {})).doesNotThrowAnyException();
    }
}
