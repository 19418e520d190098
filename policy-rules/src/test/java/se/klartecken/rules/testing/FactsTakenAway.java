package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;

/** Takes one fact after the other away from the model citizen. */
final class FactsTakenAway {

    /** An end that is not recorded has not come: to leave one out is to say something else, not to say less. */
    private static final Set<String> ENDS = Set.of(
            "until",
            "validUntil",
            "withdrawnAt",
            "expiresAt",
            "deactivatedAt",
            "removedAt",
            "askerToldAt",
            "answerReceivedAt",
            "answerPublishedAt",
            "securedAt",
            "followedUpAt",
            "communicationsNotifiedAt",
            "committeeInformedAt",
            "committeeNotifiedAt",
            "closedAt",
            "closure",
            "nature",
            "closedDays",
            "shortenedDays",
            "squeezeDaysOff");

    private final Policy policy;
    private final Report whole;

    FactsTakenAway(Policy policy) {
        this.policy = policy;
        this.whole = check(Samples.of(policy).citizen());
    }

    /** Fails where it changes what did not rest on it, or anything into more than a question for it. */
    void withoutFact(String pointer) {
        JsonNode less = Samples.of(policy).citizen();
        Samples.remove(less, pointer);
        Report report = check(less);
        if (!report.errors().isEmpty()) {
            // A fact that others cannot be read without: a required one, or one that something refers to.
            return;
        }
        Map<String, Finding> after = byKey(report);
        for (Finding before : whole.findings()) {
            Finding now = after.get(key(before));
            if (now == null) {
                assertThat(before.subject()).as("gone with %s", pointer).startsWith(pointer);
            } else if (now.outcome() != before.outcome()) {
                String change = "without " + pointer + ", " + key(before) + " was " + before.outcome();
                assertThat(before.because())
                        .as(change + ": so it rested on that fact, and its answer must say so (resting)")
                        .anyMatch(it -> isAtOrUnder(it, pointer));
                if (now.outcome() == Outcome.NOT_APPLICABLE && speaksAbove(report, before)) {
                    // What was assessed for the one item is asked for once, about its account.
                    continue;
                }
                if (now.outcome() == Outcome.FULFILLED) {
                    // Nobody knows any more whether the clause applies; but it is kept whether it does or not.
                    continue;
                }
                assertThat(now.outcome()).as(change).isEqualTo(Outcome.NEEDS_REVIEW);
                assertThat(now.missing())
                        .as(change + ": what is asked for now is that fact")
                        .anyMatch(it -> isAtOrUnder(it, pointer));
            }
        }
    }

    private static boolean speaksAbove(Report report, Finding item) {
        return report.about(item.clause().id()).stream()
                .anyMatch(finding -> finding.outcome() != Outcome.NOT_APPLICABLE
                        && item.subject().startsWith(finding.subject() + "/"));
    }

    private static boolean isAtOrUnder(String pointer, String container) {
        return pointer.equals(container) || pointer.startsWith(container + "/");
    }

    private static Map<String, Finding> byKey(Report report) {
        Map<String, Finding> findings = new HashMap<>();
        report.findings().forEach(finding -> findings.put(key(finding), finding));
        return findings;
    }

    private static String key(Finding finding) {
        return finding.clause().id() + "@" + finding.subject();
    }

    /** Pointers of all properties; elements of lists are not facts by themselves, since a list is given as a whole. */
    Stream<String> facts() {
        List<String> pointers = new ArrayList<>();
        collect(Samples.of(policy).citizen(), "", pointers);
        return pointers.stream()
                .filter(pointer -> !pointer.equals("/asOf"))
                .filter(pointer -> !ENDS.contains(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        node.properties().forEach(property -> {
            String at = pointer + "/" + property.getKey();
            pointers.add(at);
            collect(property.getValue(), at, pointers);
        });
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), pointer + "/" + index, pointers);
            }
        }
    }

    private Report check(JsonNode json) {
        return policy.check(
                new CaseReader().read(json.toString()), Question.ofCase().explained());
    }
}
