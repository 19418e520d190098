package se.klartecken;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.DescribedReading;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.report.Report;

/** Two policies that hold side by side: each judges for itself, and neither sees what the other says. */
final class LayeredPolicy implements Policy {

    private final Policy general;
    private final Policy further;
    private final LayeredReports reports;
    private final Catalogue catalogue;
    private final List<DescribedReading> readings;

    LayeredPolicy(String name, Policy general, Policy further) {
        this.general = general;
        this.further = further;
        this.reports = new LayeredReports(name);
        this.catalogue = new Catalogue(Stream.of(general, further)
                .flatMap(policy -> policy.catalogue().clauses().stream())
                .toList());
        this.readings = LayeredReadings.of(general.readings(), further.readings());
    }

    @Override
    public String name() {
        return reports.policy();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<String> rulesOf(String clauseId) {
        return (further.catalogue().holds(clauseId) ? further : general).rulesOf(clauseId);
    }

    @Override
    public List<DescribedReading> readings() {
        return readings;
    }

    @Override
    public Report check(CaseDocument document, Question question) {
        return reports.together(
                general.check(as(general, document), as(general, question)),
                further.check(as(further, document), as(further, question)),
                question.atMost());
    }

    @Override
    public OpenCase open(CaseDocument document, Question question) {
        return new LayeredCase(
                general.open(as(general, document), as(general, question)),
                further.open(as(further, document), as(further, question)),
                reports,
                question.atMost());
    }

    /** Without the choices that are none of this policy's and some of the other's; what is nobody's both refuse. */
    private Question as(Policy policy, Question question) {
        return new Question(
                question.asOf(),
                question.about(),
                question.explain(),
                ownOf(policy, question.readings()),
                question.atMost());
    }

    private CaseDocument as(Policy policy, CaseDocument document) {
        Case content = document.content();
        return content == null || content.readings() == null
                ? document
                : new CaseDocument(
                        withReadings(content, ownOf(policy, content.readings())),
                        document.errors(),
                        document.rejected());
    }

    private static Case withReadings(Case content, Map<String, String> readings) {
        return CaseBuilder.builder(content).readings(readings).build();
    }

    private Map<String, String> ownOf(Policy policy, Map<String, String> choices) {
        Set<String> own = namesOf(policy);
        Set<String> others = namesOf(policy == general ? further : general);
        return choices.entrySet().stream()
                .filter(choice -> own.contains(choice.getKey()) || !others.contains(choice.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> namesOf(Policy policy) {
        return policy.readings().stream().map(DescribedReading::name).collect(Collectors.toSet());
    }
}
