package se.klartecken.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed between two reports of one policy.
 *
 * @param added findings that call for action and were not there
 * @param gone findings that called for action and are not there any more
 * @param changed findings of both that are not the same, in the order of the later report
 */
public record ReportDiff(List<KnownFinding> added, List<KnownFinding> gone, List<Change> changed) {

    /** A finding as it was and as it is. */
    public record Change(KnownFinding before, KnownFinding now) {

        public boolean ofOutcome() {
            return before.outcome() != now.outcome();
        }

        public boolean ofDeadline() {
            return !Objects.equals(before.deadline(), now.deadline());
        }

        public boolean ofDecision() {
            return !Objects.equals(before.decision(), now.decision());
        }

        /** Whether other facts are missing; where they stand in the case makes no difference. */
        public boolean ofMissing() {
            return !before.missingFacts().equals(now.missingFacts());
        }

        boolean isOne() {
            return ofOutcome() || ofDeadline() || ofDecision() || ofMissing();
        }
    }

    public ReportDiff {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two reports.
     *
     * @throws IllegalArgumentException where they are of different policies
     */
    public static ReportDiff between(KnownReport before, KnownReport now) {
        if (!before.policy().equals(now.policy())) {
            throw new IllegalArgumentException("reports of one policy can be compared");
        }
        Map<String, KnownFinding> old = byId(before);
        Map<String, KnownFinding> young = byId(now);
        return new ReportDiff(
                without(young, old), without(old, young), changes(old, now).toList());
    }

    private static Map<String, KnownFinding> byId(KnownReport report) {
        Map<String, KnownFinding> byId = new LinkedHashMap<>();
        report.findings().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    /** What is fulfilled stands in explained reports alone, so that nothing can be told from its not being there. */
    private static List<KnownFinding> without(Map<String, KnownFinding> some, Map<String, KnownFinding> others) {
        return some.values().stream()
                .filter(finding -> finding.outcome().callsForAction() && !others.containsKey(finding.id()))
                .toList();
    }

    private static Stream<Change> changes(Map<String, KnownFinding> old, KnownReport now) {
        return now.findings().stream()
                .flatMap(finding ->
                        Optional.ofNullable(old.get(finding.id())).map(before -> new Change(before, finding)).stream())
                .filter(Change::isOne);
    }
}
