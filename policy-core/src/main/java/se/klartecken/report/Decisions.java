package se.klartecken.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Place;
import se.klartecken.input.Positions;
import se.klartecken.model.FindingDecision;

/**
 * Puts what a case holds of decisions about findings beside those findings. Of several about one finding the newest
 * counts. One that has expired is as if it were not there, but is told of, and so is one about nothing.
 */
public final class Decisions {

    private static final int MOST_NAMED = 10;

    private static final Comparator<RecordedDecision> NEWEST =
            Comparator.comparing(RecordedDecision::at).thenComparing(RecordedDecision::expiresAt);

    private final Map<String, RecordedDecision> inForce = new HashMap<>();
    private final List<String> lapsed = new ArrayList<>();

    private Decisions() {}

    /**
     * The decisions of a case.
     *
     * @param screened a case in which each decision is whole
     * @param asOf the instant of the question
     */
    public static Decisions of(CaseDocument screened, Instant asOf) {
        var decisions = new Decisions();
        Place list = Place.CASE.at("findingDecisions");
        List<FindingDecision> all = Objects.requireNonNull(screened.content(), "screening leaves a case")
                .findingDecisions();
        new Positions(screened.rejected())
                .forEach(list, all, (index, it) -> decisions.add(list.at(index).toString(), it, asOf));
        return decisions;
    }

    private void add(String pointer, FindingDecision it, Instant asOf) {
        if (!it.expiresAt().isAfter(asOf)) {
            lapsed.add(pointer);
            return;
        }
        inForce.merge(
                Objects.requireNonNull(it.finding(), "screening leaves none without"),
                new RecordedDecision(pointer, it.byRole(), it.at(), it.expiresAt()),
                BinaryOperator.maxBy(NEWEST));
    }

    /** A part of a report with the decisions that are in force. */
    public Report beside(Report report) {
        return inForce.isEmpty() ? report : report.retold(decided(report.findings()), report.notes());
    }

    /** A report about a whole case, which also tells of decisions that have lapsed or are about nothing that it finds. */
    public Report besideAll(Report report) {
        if (inForce.isEmpty() && lapsed.isEmpty()) {
            return report;
        }
        var notes = new ArrayList<>(report.notes());
        note(
                notes,
                idle(report.findings()),
                "Beslut som inte gäller någon punkt i rapporten: ",
                "Decisions on nothing that this report finds: ");
        note(notes, lapsed, "Beslut som har upphört att gälla: ", "Decisions that have lapsed: ");
        return report.retold(decided(report.findings()), notes);
    }

    private List<Finding> decided(List<Finding> findings) {
        return findings.stream().map(this::decided).toList();
    }

    private Finding decided(Finding finding) {
        RecordedDecision decision = inForce.get(finding.id());
        return decision == null ? finding : finding.decided(decision);
    }

    private List<String> idle(List<Finding> findings) {
        Set<String> found = findings.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
        return inForce.entrySet().stream()
                .filter(decision -> !found.contains(decision.getKey()))
                .map(decision -> decision.getValue().pointer())
                .sorted()
                .toList();
    }

    private static void note(List<Text> notes, List<String> pointers, String sv, String en) {
        if (!pointers.isEmpty()) {
            String named = pointers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            String more = pointers.size() > MOST_NAMED ? " … (" + pointers.size() + ")" : "";
            notes.add(new Text(sv + named + more + ".", en + named + more + "."));
        }
    }
}
