package se.klartecken.diff;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report once it is written.
 *
 * @param policy name of the policy
 * @param ruleSetDigest of the rules and the catalogue
 * @param checkedAt the instant for which it holds, with its offset; none where the case could not be judged
 * @param errors faults of the case: what they are about was not judged
 */
public record KnownReport(
        String policy,
        String ruleSetDigest,
        @Nullable String checkedAt,
        List<KnownFinding> findings,
        List<Fault> errors) {

    /** A fault of the case, told by its place. */
    public record Fault(String pointer) {}

    public KnownReport {
        Objects.requireNonNull(policy);
        Objects.requireNonNull(ruleSetDigest);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }
}
