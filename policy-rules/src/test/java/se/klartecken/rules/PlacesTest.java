package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.clause.Clause;

/**
 * Each clause stands where a second list has it, which was made from the texts before there was a catalogue: whoever
 * mistypes a paragraph sends a reader to the wrong one.
 */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "sollentuna"})
    void clausesAreCitedWhereTheyStand(String policy) throws IOException {
        try (InputStream in = PlacesTest.class.getResourceAsStream("/catalogue/places.tsv")) {
            var places = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
            assertThat(Policies.named(policy).catalogue().clauses())
                    .extracting(PlacesTest::place)
                    .isNotEmpty()
                    .isSubsetOf(places.toList());
        }
    }

    private static String place(Clause clause) {
        return clause.id() + "\t" + clause.citation().section() + "\t"
                + clause.citation().locator();
    }
}
