package se.klartecken.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.FindingDecision;
import se.klartecken.model.Role;
import se.klartecken.report.Finding;

/**
 * A case in which decisions about some of its findings are recorded.
 *
 * @param inForce ids of the findings about which a decision is in force
 */
record Decided(Case content, Set<String> inForce) {

    /** Decisions that end before, at and after the instant of the case, and some about nothing. */
    static Decided of(Case content, List<Finding> findings, Random random) {
        Instant asOf = Objects.requireNonNull(content.asOf(), "these cases have one");
        var decisions = new ArrayList<FindingDecision>();
        var inForce = new HashSet<String>();
        for (Finding finding : findings) {
            int hours = random.nextInt(5) - 3;
            if (random.nextBoolean()) {
                decisions.add(decision(finding.id(), asOf, asOf.plus(Duration.ofHours(hours))));
                if (hours > 0) {
                    inForce.add(finding.id());
                }
            }
        }
        decisions.add(decision("of no finding", asOf, asOf.plusSeconds(1)));
        return new Decided(
                CaseBuilder.builder(content).findingDecisions(decisions).build(), inForce);
    }

    private static FindingDecision decision(String finding, Instant asOf, Instant expiresAt) {
        return new FindingDecision(
                finding, Role.DIRECTOR, asOf.minus(Duration.ofDays(1)), expiresAt, "Kim Exempelsson har lovat det");
    }

    static Set<String> ids(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.decision() != null)
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    /** The finding as it is where nobody decides about it. */
    static Finding undecided(Finding finding) {
        return new Finding(
                finding.id(),
                finding.clause(),
                finding.alsoCites(),
                finding.outcome(),
                finding.basis(),
                finding.subject(),
                finding.message(),
                finding.because(),
                finding.missing(),
                finding.readings(),
                finding.deadline(),
                finding.remedy(),
                null);
    }
}
