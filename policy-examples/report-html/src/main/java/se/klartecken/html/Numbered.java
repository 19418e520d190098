package se.klartecken.html;

import java.util.List;
import java.util.stream.IntStream;
import se.klartecken.report.Finding;

/** A finding with its number on the page, which links lead to. */
record Numbered(int number, Finding finding) {

    static List<Numbered> all(List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> new Numbered(i + 1, findings.get(i)))
                .toList();
    }

    String anchor() {
        return "f" + number;
    }

    boolean callsForAction() {
        return finding.outcome().callsForAction();
    }
}
