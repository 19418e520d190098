package example.hamnen;

import static org.assertj.core.api.Assertions.assertThat;

import example.lillhamn.Lillhamn;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.model.Case;
import se.klartecken.testing.PolicyContract;

/** The routine over the guideline keeps what every policy keeps, and takes nothing of the guideline away. */
class LillhamnWithHamnenProperties implements PolicyContract {

    @Override
    public Policy policy() {
        return Policies.named("lillhamn-hamnen");
    }

    @Property(tries = 200)
    void theGuidelineSaysWhatItSaysByItself(@ForAll("cases") Case content, @ForAll boolean explained) {
        Question question = explained ? Question.ofCase().explained() : Question.ofCase();
        assertThat(policy().check(content, question).findings())
                .filteredOn(finding -> finding.clause().id().startsWith("LIL-"))
                .isEqualTo(Lillhamn.policy().check(content, question).findings());
    }
}
