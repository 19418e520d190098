package se.klartecken.spring;

import java.time.Instant;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.report.Report;

/**
 * Which rules a policy applies.
 *
 * @param edition day from which the edition is in force, or was adopted, as its text has it
 * @param ruleSetDigest of rules and catalogue, as {@code sha256:} and hexadecimal digits
 */
public record Edition(String edition, String ruleSetDigest) {

    private static final Case EMPTY = CaseBuilder.builder().build();

    /** What the policy says of itself when it judges a case with nothing in it; no observer hears of that. */
    public static Edition of(Policy policy) {
        Policy itself = policy instanceof ConfiguredPolicy configured ? configured.itself() : policy;
        Report report = itself.check(EMPTY, Question.at(Instant.EPOCH));
        return new Edition(report.edition(), report.ruleSetDigest());
    }
}
