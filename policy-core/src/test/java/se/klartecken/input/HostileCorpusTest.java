package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.json.BadDocuments;

/** Counts the cases with faults, of which each has a name and the codes and pointers that are expected of it. */
class HostileCorpusTest {

    private static List<String> names() {
        return Stream.concat(BadDocuments.names(), ScreeningTest.all().map(fault -> "screening: " + fault))
                .toList();
    }

    @Test
    void thereAreAtLeastNineHundred() {
        assertThat(names()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(900);
    }

    @Test
    void everyCodeIsExpectedSomewhere() {
        Set<String> expected = Stream.concat(
                        BadDocuments.faults(), ScreeningTest.all().flatMap(fault -> fault.errors().stream()))
                .map(fault -> fault.substring(0, fault.indexOf(' ')))
                .collect(Collectors.toSet());
        // Looser than which rules, only a policy can say.
        Set<InputErrorCode> ofReadingAndScreening = EnumSet.complementOf(EnumSet.of(InputErrorCode.LOOSER_THAN_RULES));
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(
                        ofReadingAndScreening.stream().map(Enum::name).toList());
    }
}
