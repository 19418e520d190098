package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.Text;

class ReportTest {

    @Test
    void countsItsFindings() {
        Report report = Reports.full();
        assertThat(report.count(Outcome.VIOLATED)).isEqualTo(2);
        assertThat(report.count(Outcome.PENDING)).isEqualTo(1);
        assertThat(report.count(Outcome.FULFILLED)).isZero();
    }

    /** Violated before needs review before pending, whatever comes first in the text. */
    @Test
    void itsOutcomeIsTheMostPressing() {
        assertThat(Reports.full().outcome()).isEqualTo(Outcome.VIOLATED);
        List<Finding> all = Reports.full().findings();
        assertThat(Reports.report(List.of(all.get(1), all.get(3)), List.of()).outcome())
                .isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(Reports.report(List.of(all.get(1)), List.of()).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(Reports.withAnError().outcome()).isNull();
    }

    @Test
    void findingsAreFoundByClauseAndByOutcome() {
        Report report = Reports.full();
        assertThat(report.about("EX-2")).extracting(Finding::id).containsExactly("EX-2@facebook/m0");
        assertThat(report.about("EX-7")).isEmpty();
        assertThat(report.with(Outcome.PENDING, Outcome.NEEDS_REVIEW))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.PENDING, Outcome.NEEDS_REVIEW);
        assertThat(report.with(Outcome.FULFILLED)).isEmpty();
    }

    @Test
    void withoutFindingsTheRestStays() {
        Report full = Reports.full();
        Report bare =
                Reports.report(full.findings(), Reports.withAnError().errors()).errorsOnly();
        assertThat(bare.findings()).isEmpty();
        assertThat(bare.counts()).isEmpty();
        assertThat(bare).isEqualTo(Reports.withAnError());
    }

    @Test
    void whatIsViolatedUnderReviewOrPendingCallsForAction() {
        assertThat(Stream.of(Outcome.values()).filter(Outcome::callsForAction))
                .containsExactly(Outcome.VIOLATED, Outcome.NEEDS_REVIEW, Outcome.PENDING);
    }

    /** A duty of the text: no recommendation, nothing of the organisation's own, and not before it is broken. */
    @Test
    void onlyAViolatedDutyOfTheTextIsABrokenDuty() {
        List<Finding> all = Reports.full().findings();
        assertThat(all).extracting(Finding::breaksDuty).containsExactly(true, false, false, false);
        assertThat(violated(Obligation.MUST_NOT).breaksDuty()).isTrue();
        assertThat(violated(Obligation.SHOULD).breaksDuty()).isFalse();
        assertThat(violated(Obligation.MAY).breaksDuty()).isFalse();
    }

    @Test
    void theForceOfAnOwnValueIsNeverTheClauses() {
        List<Finding> all = Reports.full().findings();
        assertThat(all.get(0).force()).isEqualTo(new Text("ska", "must"));
        assertThat(all.get(2).force()).isEqualTo(new Text("egen rutin", "own routine"));
    }

    private static Finding violated(Obligation obligation) {
        return Reports.finding(
                Reports.clause("EX-5", obligation, "p1"), "EX-5@x", Outcome.VIOLATED, "/x", List.of(), List.of());
    }

    @Test
    void everyStepHasWordsOfItsOwn() {
        assertThat(Stream.of(Step.values()).map(step -> step.label().sv()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Stream.of(Step.values()).map(step -> step.label().en()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aDueTimeThatIsTooLateIsSaidToBe() {
        assertThat(DeadlineWords.lines(Reports.deadline(false), Language.EN))
                .last()
                .isEqualTo("in time before Tue 2026-04-07 17:00:00 +02:00");
        assertThat(DeadlineWords.lines(Reports.deadline(false), Language.SV))
                .last()
                .isEqualTo("i tid före tis 2026-04-07 17:00:00 +02:00");
    }
}
