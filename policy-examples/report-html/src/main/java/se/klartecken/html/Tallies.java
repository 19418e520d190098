package se.klartecken.html;

import java.util.Arrays;
import java.util.List;
import se.klartecken.html.Page.Tally;
import se.klartecken.report.Outcome;

/** Counts findings by outcome, the most pressing first. */
final class Tallies {

    private Tallies() {}

    static List<Tally> of(List<Numbered> findings, Wording words) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Tally(Mark.of(outcome, words), count(findings, outcome)))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    private static int count(List<Numbered> findings, Outcome outcome) {
        return (int) findings.stream()
                .filter(it -> it.finding().outcome() == outcome)
                .count();
    }
}
