package example.hamnen;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.report.Outcome.FULFILLED;
import static se.klartecken.report.Outcome.NOT_APPLICABLE;
import static se.klartecken.report.Outcome.VIOLATED;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/** What the guideline lets pass the routine of the district may find fault with, each by its own words. */
class LayersTest {

    /** A council and a district board are each asked on Monday at 9, and answer at 16: after seven office hours. */
    private static CaseDocument sevenHours() {
        try (InputStream in = LayersTest.class.getResourceAsStream("seven-hours.json")) {
            return new CaseReader().read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report explained(Policy policy) {
        return policy.check(sevenHours(), Question.ofCase().explained());
    }

    private static Finding about(Report report, String clause, String subject) {
        return report.about(clause).stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Report report, String clause, String subject) {
        return about(report, clause, subject).outcome();
    }

    @Test
    void eachLayerCitesItsOwnText() {
        Policy policy = Hamnen.withLillhamnFor(Set.of("harbour"));
        Report report = explained(policy);
        Finding guideline = about(report, "LIL-2-1", "/accounts/1/messages/0");
        Finding routine = about(report, "HAM-3", "/accounts/1/messages/0");

        assertThat(report.errors()).isEmpty();
        assertThat(guideline.outcome()).isEqualTo(FULFILLED);
        assertThat(guideline.clause().citation().document()).isEqualTo("Lillhamns riktlinje för sociala medier");
        assertThat(routine.outcome()).isEqualTo(VIOLATED);
        assertThat(routine.clause().citation().document()).isEqualTo("Hamnens rutin för sociala medier");
    }

    @Test
    void theRoutineBindsTheDistrictAlone() {
        Report report = explained(Hamnen.withLillhamnFor(Set.of("harbour")));

        assertThat(report.about("HAM-3")).extracting(Finding::subject).containsExactly("/accounts/1/messages/0");
        assertThat(outcome(report, "HAM-2", "/accounts/0/messages/0")).isEqualTo(NOT_APPLICABLE);
        assertThat(about(report, "HAM-2", "/accounts/0/messages/0").because()).containsExactly("/organisations/0/id");
        assertThat(outcome(report, "LIL-2-1", "/accounts/0/messages/0")).isEqualTo(FULFILLED);
    }

    @Test
    void inACaseOfItsOwnItBindsAll() {
        Report report = explained(Hamnen.withLillhamn());

        assertThat(outcome(report, "HAM-3", "/accounts/0/messages/0")).isEqualTo(VIOLATED);
        assertThat(outcome(report, "HAM-3", "/accounts/1/messages/0")).isEqualTo(VIOLATED);
    }
}
