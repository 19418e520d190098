package se.klartecken.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What an answer rests on where more than one part would decide it. */
class AnswerTest {

    private static final Answer PLAIN_YES = Answer.citing(true, "TEST-1");
    private static final Answer PLAIN_NO = Answer.citing(false, "TEST-2");
    private static final Answer YES_AS_READ = reads(true, "alpha");
    private static final Answer NO_AS_READ = reads(false, "beta");

    @Test
    void whatHoldsWithoutAReadingDoesNotHangOnOne() {
        assertThat(readings(Answer.anyOf(List.of(YES_AS_READ, PLAIN_YES), Answer.FALSE)))
                .isEmpty();
        assertThat(readings(Answer.anyOf(List.of(PLAIN_YES, YES_AS_READ), Answer.FALSE)))
                .isEmpty();
    }

    @Test
    void whatFailsWithoutAReadingDoesNotHangOnOne() {
        assertThat(readings(Answer.allOf(List.of(NO_AS_READ, PLAIN_NO)))).isEmpty();
        assertThat(readings(Answer.allOf(List.of(PLAIN_NO, NO_AS_READ)))).isEmpty();
    }

    @Test
    void ofTwoReadingsTheOrderDoesNotChoose() {
        Answer other = reads(true, "gamma");

        assertThat(readings(Answer.anyOf(List.of(other, YES_AS_READ), Answer.FALSE)))
                .containsExactly("alpha");
        assertThat(readings(Answer.anyOf(List.of(YES_AS_READ, other), Answer.FALSE)))
                .containsExactly("alpha");
    }

    @Test
    void whereAllAreNeededAllAreNamed() {
        assertThat(readings(Answer.atLeast(2, List.of(YES_AS_READ, PLAIN_NO, reads(true, "gamma")), Answer.FALSE)))
                .containsExactly("alpha", "gamma");
        assertThat(readings(Answer.allOf(List.of(YES_AS_READ, PLAIN_YES, reads(true, "gamma")))))
                .containsExactly("alpha", "gamma");
    }

    private static Answer reads(boolean value, String name) {
        return Answer.reads(value, Reading.of(name, Flag.TRUE), Flag.TRUE);
    }

    private static List<String> readings(Answer answer) {
        var names = new ArrayList<String>();
        answer.grounds(ground -> {
            if (ground instanceof Ground.Read read) {
                names.add(read.reading().name());
            }
        });
        return names;
    }
}
