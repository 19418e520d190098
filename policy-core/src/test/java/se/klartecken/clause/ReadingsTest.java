package se.klartecken.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.DescribedReading.DescribedChoice;

/** The readings of an invented policy, whose words lie in the resources beside this class. */
class ReadingsTest {

    enum Daily {
        EVERY_DAY,
        WORKING_DAYS
    }

    enum Children {
        UNDER_13,
        UNDER_18
    }

    private static final Reading<Daily> DAILY = Reading.of("daily", Daily.WORKING_DAYS);
    private static final Reading<Children> CHILDREN = Reading.of("children", Children.UNDER_13);
    private static final List<Reading<?>> KNOWN = List.of(DAILY, CHILDREN);

    @Test
    void whatIsNotChosenIsReadTheStandardWay() {
        Readings readings = Readings.of(KNOWN, Map.of("children", "UNDER_18"));
        assertThat(readings.of(DAILY)).isEqualTo(Daily.WORKING_DAYS);
        assertThat(readings.of(CHILDREN)).isEqualTo(Children.UNDER_18);
    }

    @Test
    void aReadingOfAnotherPolicyIsReadTheStandardWay() {
        assertThat(Readings.of(List.of(CHILDREN), Map.of()).of(DAILY)).isEqualTo(Daily.WORKING_DAYS);
    }

    @Test
    void anUnknownReadingIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Readings.of(KNOWN, Map.of("weekly", "EVERY_DAY")))
                .isInstanceOf(UnknownReadingException.class)
                .hasMessage("the readings of this policy are [daily, children]");
    }

    @Test
    void anUnknownChoiceIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Readings.of(KNOWN, Map.of("daily", "UNDER_13")))
                .isInstanceOf(UnknownReadingException.class)
                .hasMessage("reading daily takes one of [EVERY_DAY, WORKING_DAYS]");
    }

    @Test
    void aChoiceInSmallLettersIsAnUnknownOne() {
        assertThatThrownBy(() -> Readings.of(KNOWN, Map.of("daily", "every_day")))
                .isInstanceOf(UnknownReadingException.class);
    }

    @Test
    void areDescribedInWordsInTheOrderOfTheReadings() {
        assertThat(ReadingReader.describe(ReadingsTest.class, KNOWN))
                .containsExactly(
                        new DescribedReading(
                                "daily",
                                new Text("Vad är dagligen?", "What is daily?"),
                                List.of("EX-DIA-1"),
                                "WORKING_DAYS",
                                List.of(
                                        new DescribedChoice("EVERY_DAY", new Text("varje dag", "every day")),
                                        new DescribedChoice("WORKING_DAYS", new Text("vardagar", "working days")))),
                        new DescribedReading(
                                "children",
                                new Text("Vem är barn?", "Who is a child?"),
                                List.of("EX-STA-1", "EX-DIA-2"),
                                "UNDER_13",
                                List.of(
                                        new DescribedChoice("UNDER_13", new Text("under 13", "under 13")),
                                        new DescribedChoice("UNDER_18", new Text("under 18", "under 18")))));
    }

    @Test
    void wordsAndReadingsAreAsMany() {
        assertThatThrownBy(() -> ReadingReader.describe(ReadingsTest.class, List.of(DAILY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there are words for 2 of 1");
    }

    @Test
    void wordsAreOfTheSameReadingsAndChoices() {
        Reading<Daily> renamed = Reading.of("monthly", Daily.EVERY_DAY);
        assertThatThrownBy(() -> ReadingReader.describe(ReadingsTest.class, List.of(renamed, CHILDREN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for monthly with [EVERY_DAY, WORKING_DAYS]");
        Reading<Children> otherChoices = Reading.of("daily", Children.UNDER_13);
        assertThatThrownBy(() -> ReadingReader.describe(ReadingsTest.class, List.of(otherChoices, CHILDREN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for daily with [UNDER_13, UNDER_18]");
    }

    @Test
    void aRuleSetWithoutWordsIsToldSo() {
        assertThatThrownBy(() -> ReadingReader.describe(String.class, KNOWN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there are words for 0 of 2");
        assertThat(ReadingReader.describe(String.class, List.of())).isEmpty();
    }
}
