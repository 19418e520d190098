package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.report.Step.ANSWER;
import static se.klartecken.report.Step.DOCUMENT;
import static se.klartecken.report.Step.REGISTER;
import static se.klartecken.report.Step.REMOVE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several lists of steps become one. */
class StepsTest {

    @Test
    void eachStepIsThereOnce() {
        assertThat(Steps.merged(List.of(List.of(REMOVE), List.of(REMOVE)))).containsExactly(REMOVE);
    }

    @Test
    void whatComesBeforeAStepInAnyListComesBeforeIt() {
        assertThat(Steps.merged(List.of(List.of(REMOVE), List.of(DOCUMENT, REGISTER, REMOVE))))
                .containsExactly(DOCUMENT, REGISTER, REMOVE);
        assertThat(Steps.merged(List.of(List.of(DOCUMENT, REMOVE), List.of(REGISTER, REMOVE))))
                .containsExactly(DOCUMENT, REGISTER, REMOVE);
    }

    @Test
    void whatHasNothingToDoWithItComesAfter() {
        assertThat(Steps.merged(List.of(List.of(DOCUMENT, REMOVE), List.of(ANSWER))))
                .containsExactly(DOCUMENT, REMOVE, ANSWER);
    }
}
