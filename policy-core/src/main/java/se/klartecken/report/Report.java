package se.klartecken.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Text;
import se.klartecken.input.InputError;

/**
 * What a policy has to say about a case. It is no legal advice.
 *
 * @param policy name of the policy
 * @param edition day from which the edition that was applied is in force, or was adopted, as its text has it
 * @param ruleSetDigest of rules and catalogue, as {@code sha256:} and hexadecimal digits
 * @param checkedAt the instant for which it holds; unknown where the case could not be judged at all
 * @param findings sorted by subject, then by clause in the order of the text; without {@code explain} only those that call for action
 * @param errors what could not be read or made no sense; such elements are not judged
 * @param notes what is worth knowing and no finding
 * @param counts how many findings of each outcome there are, fulfilled ones only where they are explained
 */
public record Report(
        String policy,
        String edition,
        String ruleSetDigest,
        @Nullable Instant checkedAt,
        List<Finding> findings,
        List<InputError> errors,
        List<Text> notes,
        Map<Outcome, Integer> counts) {

    public Report {
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
        counts = Map.copyOf(counts);
    }

    /** A report that counts its findings itself. */
    public static Report of(
            String policy,
            String edition,
            String ruleSetDigest,
            @Nullable Instant checkedAt,
            List<Finding> findings,
            List<InputError> errors,
            List<Text> notes) {
        return new Report(policy, edition, ruleSetDigest, checkedAt, findings, errors, notes, count(findings));
    }

    /** The same report with other findings of the same outcomes, and other notes. */
    Report retold(List<Finding> others, List<Text> otherNotes) {
        return new Report(policy, edition, ruleSetDigest, checkedAt, others, errors, otherNotes, counts);
    }

    /** The same report without any finding, for those who want all or nothing. */
    public Report errorsOnly() {
        return of(policy, edition, ruleSetDigest, checkedAt, List.of(), errors, notes);
    }

    /** The most pressing outcome among the findings; unknown where there is none. */
    public @Nullable Outcome outcome() {
        for (Outcome outcome : Outcome.values()) {
            if (count(outcome) > 0) {
                return outcome;
            }
        }
        return null;
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** The findings about a clause. */
    public List<Finding> about(String clauseId) {
        return findings.stream()
                .filter(finding -> finding.clause().id().equals(clauseId))
                .toList();
    }

    /** The findings with one of the outcomes. */
    public List<Finding> with(Outcome... outcomes) {
        var wanted = Set.of(outcomes);
        return findings.stream()
                .filter(finding -> wanted.contains(finding.outcome()))
                .toList();
    }

    private static Map<Outcome, Integer> count(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Map.of();
        }
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        findings.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        return counts;
    }
}
