package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.SubjectKind;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;

/** What a policy says of its model citizen as it stands. */
public final class CitizenCheck {

    private final Policy policy;
    private final JsonNode citizen;
    private final CaseDocument document;

    public CitizenCheck(Policy policy) {
        this.policy = policy;
        this.citizen = Samples.of(policy).citizen();
        this.document = Samples.of(policy).citizenDocument();
    }

    /** All of the checks. */
    public void all() {
        nothingCallsForAction();
        everyClauseThatARuleDecidesIsExplained();
        everyClauseSpeaksOfEverySubjectThatItConcerns();
    }

    void nothingCallsForAction() {
        Report report = policy.check(document, Question.ofCase());
        assertThat(report.errors()).isEmpty();
        assertThat(report.findings())
                .extracting(finding -> finding.clause().id() + "@" + finding.subject() + " " + finding.outcome()
                        + " because " + finding.because() + " missing " + finding.missing())
                .isEmpty();
    }

    void everyClauseThatARuleDecidesIsExplained() {
        Report report = policy.check(document, Question.ofCase().explained());
        List<String> unexplained = policy.catalogue().clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .map(Clause::id)
                .filter(id -> report.about(id).isEmpty())
                .toList();
        assertThat(unexplained).isEmpty();
        assertThat(report.with(Outcome.FULFILLED)).isNotEmpty();
    }

    /** Silence is no compliance: each clause speaks of each subject that the catalogue says it is about. */
    void everyClauseSpeaksOfEverySubjectThatItConcerns() {
        Report report = policy.check(document, Question.ofCase().explained());
        Map<SubjectKind, Set<String>> subjects = Subjects.in(citizen);
        for (Clause clause : policy.catalogue().clauses()) {
            if (clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null) {
                Set<String> concerned = new TreeSet<>();
                clause.concerns().forEach(kind -> concerned.addAll(subjects.getOrDefault(kind, Set.of())));
                assertThat(report.about(clause.id()))
                        .as(clause.id())
                        .extracting(Finding::subject)
                        .containsExactlyInAnyOrderElementsOf(concerned);
            }
        }
    }
}
