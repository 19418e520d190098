package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.TooManyFindingsException;
import se.klartecken.model.Case;
import se.klartecken.report.Report;
import se.klartecken.testing.Cases;

/** A limit on findings changes no answer that keeps to it, and refuses every other. */
class LimitedQuestionProperties {

    private static final Policy STOCKHOLM = Policies.named("stockholm");
    private static final Policy SOLLENTUNA = Policies.named("sollentuna");
    private static final Policy BOTH = Policies.layered("both", STOCKHOLM, SOLLENTUNA);

    private record Asked(Policy policy, Case content) {}

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(STOCKHOLM, SOLLENTUNA)
                .flatMap(policy -> Cases.of(policy)
                        .flatMap(content -> Arbitraries.of(policy, BOTH).map(asked -> new Asked(asked, content))));
    }

    @Property(tries = 200)
    void theLastFindingCounts(@ForAll("asked") Asked asked, @ForAll boolean explained) {
        Question question = explained ? Question.ofCase().explained() : Question.ofCase();
        Report report = asked.policy().check(asked.content(), question);
        int findings = report.findings().size();

        assertThat(asked.policy().check(asked.content(), question.atMost(findings)))
                .isEqualTo(report);
        if (findings > 0) {
            assertThatThrownBy(() -> asked.policy().check(asked.content(), question.atMost(findings - 1)))
                    .isInstanceOf(TooManyFindingsException.class)
                    .hasMessage("there are more than " + (findings - 1) + " findings");
        }
    }

    @Example
    void noAnswerHasLessThanNothing() {
        Question question = Question.ofCase();
        assertThatIllegalArgumentException().isThrownBy(() -> question.atMost(-1));
    }
}
