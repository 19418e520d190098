package se.klartecken.web;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.report.Finding;
import se.klartecken.report.Step;

/** What is left to do about several findings at once, each step once and none before one that has to come first. */
final class Steps {

    private Steps() {}

    static List<Step> of(List<Finding> findings) {
        return merged(findings.stream().map(Finding::remedy).toList());
    }

    static List<Step> merged(List<List<Step>> remedies) {
        var merged = new ArrayList<Step>();
        remedies.forEach(remedy -> merge(merged, remedy));
        return merged;
    }

    private static void merge(List<Step> merged, List<Step> steps) {
        int before = merged.size();
        for (int index = steps.size() - 1; index >= 0; index--) {
            int at = merged.indexOf(steps.get(index));
            if (at < 0) {
                merged.add(before, steps.get(index));
            } else {
                before = at;
            }
        }
    }
}
