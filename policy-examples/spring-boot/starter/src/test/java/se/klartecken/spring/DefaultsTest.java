package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.spring.Questions.APPLICATION;
import static se.klartecken.spring.Questions.AT_NOON;
import static se.klartecken.spring.Questions.asked;
import static se.klartecken.spring.Questions.due;
import static se.klartecken.spring.Questions.sollentuna;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Question;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.WorkingDayCounting;
import se.klartecken.input.Item;
import se.klartecken.rules.sollentuna.SollentunaReadings;

/** What is configured holds where question and case leave it open, and nowhere else. */
class DefaultsTest {

    private static final String HOURS = "klartecken.office-hours=MON-FRI 08:00-16:30";
    private static final String SAME_DAY = "klartecken.readings.sollentuna.workingDayCounting=SAME_DAY";
    private static final Map<String, String> ELAPSED = Map.of("workingDayCounting", "ELAPSED");

    @Test
    void withoutConfigurationNothingIsAssumed() {
        APPLICATION.run(it -> assertThat(due(sollentuna(it).check(asked(), AT_NOON)))
                .as("midnight after the following day, as no office hours are known")
                .isEqualTo("2026-04-10T00:00"));
    }

    @Test
    void officeHoursAreThoseOfWhoeverGivesNone() {
        APPLICATION.withPropertyValues(HOURS).run(it -> {
            assertThat(due(sollentuna(it).check(asked(), AT_NOON))).isEqualTo("2026-04-09T16:30");
            assertThat(due(sollentuna(it).check(asked(OfficeHours.parse("MON-FRI 09:00-15:00"), null), AT_NOON)))
                    .isEqualTo("2026-04-09T15:00");
        });
    }

    @Test
    void readingsYieldToTheCaseAndTheCaseToTheQuestion() {
        APPLICATION.withPropertyValues(HOURS, SAME_DAY).run(it -> {
            assertThat(due(sollentuna(it).check(asked(), AT_NOON))).isEqualTo("2026-04-08T16:30");
            assertThat(due(sollentuna(it).check(asked(null, ELAPSED), AT_NOON))).isEqualTo("2026-04-09T10:00");
            Question following =
                    AT_NOON.reading(SollentunaReadings.WORKING_DAY_COUNTING, WorkingDayCounting.FOLLOWING_WORKING_DAY);
            assertThat(due(sollentuna(it).check(asked(null, ELAPSED), following)))
                    .isEqualTo("2026-04-09T16:30");
        });
    }

    @Test
    void anOpenCaseHasThemToo() {
        APPLICATION.withPropertyValues(HOURS, SAME_DAY).run(it -> {
            var open = sollentuna(it).open(Questions.quiet(), AT_NOON);
            assertThat(due(open.check(Item.of("sidan", Questions.message())))).isEqualTo("2026-04-08T16:30");
        });
    }

    /** As a container's environment writes it, and as Spring Boot does. */
    @ParameterizedTest
    @ValueSource(strings = {"working-day-counting", "workingdaycounting", "WORKINGDAYCOUNTING"})
    void namesOfReadingsAreRelaxedAsThoseOfProperties(String name) {
        APPLICATION
                .withPropertyValues(HOURS, "klartecken.readings.sollentuna." + name + "=same-day")
                .run(it ->
                        assertThat(due(sollentuna(it).check(asked(), AT_NOON))).isEqualTo("2026-04-08T16:30"));
    }

    @Test
    void whatIsTheCasesOwnStaysAsItIs() {
        APPLICATION.withPropertyValues(HOURS, SAME_DAY).run(it -> {
            var finding = sollentuna(it)
                    .check(asked(null, ELAPSED), AT_NOON)
                    .about("SOL-5-3")
                    .get(0);
            assertThat(finding.subject()).isEqualTo("/accounts/0/messages/0");
            assertThat(finding.readings()).containsEntry("workingDayCounting", "ELAPSED");
        });
    }
}
