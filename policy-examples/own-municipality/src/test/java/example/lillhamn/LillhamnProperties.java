package example.lillhamn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.calendar.Segment;
import se.klartecken.model.Case;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.testing.PolicyContract;

/** What every rule set keeps, and two things that this one promises. */
class LillhamnProperties implements PolicyContract {

    @Override
    public Policy policy() {
        return Policies.named("lillhamn");
    }

    private List<Finding> about(String clause, Case content) {
        return policy().check(content, Question.ofCase().explained()).about(clause);
    }

    /** Twelve hours are twelve hours, over weekends, holidays and lunch breaks. */
    @Property(tries = 200)
    void questionsHaveTwelveHours(@ForAll("cases") Case content) {
        assertThat(about("LIL-2-1", content))
                .filteredOn(finding -> finding.deadline() != null)
                .allMatch(finding -> finding.deadline().counted().stream()
                        .map(Segment::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .equals(Duration.ofHours(12)));
    }

    /** What is at fault is a description, unless a person has found fault. */
    @Property(tries = 200)
    void faultsAreInDescriptions(@ForAll("cases") Case content) {
        assertThat(about("LIL-1-3", content))
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .allMatch(finding -> finding.because().stream()
                        .anyMatch(at -> at.endsWith("/altText") || at.startsWith("/assessments/")));
    }
}
