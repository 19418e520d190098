package se.klartecken.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.klartecken.report.Finding;

/** Finds the controls of a form by the facts that findings point at. */
record Controls(List<Ask> asks) {

    /** The controls of the facts that are missing, or of those that decided where none is that the form asks for. */
    List<Ask> of(Finding finding) {
        List<Ask> missing = all(finding.missing());
        return missing.isEmpty() ? all(finding.because()) : missing;
    }

    private List<Ask> all(List<String> facts) {
        return facts.stream().flatMap(fact -> at(fact).stream()).distinct().toList();
    }

    /** The control of a fact, or of the smallest part that it is in. */
    Optional<Ask> at(String pointer) {
        return asks.stream()
                .filter(ask -> !ask.pointer().isEmpty())
                .filter(ask -> pointer.equals(ask.pointer()) || pointer.startsWith(ask.pointer() + "/"))
                .max(Comparator.comparingInt(ask -> ask.pointer().length()));
    }
}
