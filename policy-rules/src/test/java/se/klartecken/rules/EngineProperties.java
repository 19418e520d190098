package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What holds for any case, tried on the model citizens with several samples' changes at once. */
class EngineProperties {

    record Situation(Policy policy, JsonNode json, List<Sample> changes) {

        Report check(Question question) {
            return policy.check(new CaseReader().read(json.toString()), question);
        }

        @Override
        public String toString() {
            return policy.name() + " with " + changes;
        }
    }

    private static final Map<String, List<Sample>> SAMPLES = new ConcurrentHashMap<>();

    private static List<Sample> samples(Policy policy) {
        return SAMPLES.computeIfAbsent(
                policy.name(),
                name -> Samples.of(policy).all(Chapters.of(policy)).stream()
                        .filter(sample -> !sample.expectsError())
                        .toList());
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(Policies.names()).map(Policies::named).flatMap(policy -> {
            Samples samples = Samples.of(policy);
            return Arbitraries.of(samples(policy))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6)
                    .map(changes -> situation(policy, samples, changes));
        });
    }

    /** Changes that no longer fit after those before them are left out. */
    private static Situation situation(Policy policy, Samples samples, List<Sample> changes) {
        JsonNode json = samples.citizen();
        for (Sample change : changes) {
            JsonNode before = json.deepCopy();
            try {
                Samples.apply(json, change);
            } catch (RuntimeException e) {
                json = before;
            }
        }
        return new Situation(policy, json, changes);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(true, false)
                .map(explain -> explain ? Question.ofCase().explained() : Question.ofCase());
    }

    @Property(tries = 300)
    void whatIsReportedIsWhatIsExplainedAndCallsForAction(@ForAll("situations") Situation situation) {
        List<String> plain = lines(situation.check(Question.ofCase()));
        List<String> explained = situation.check(Question.ofCase().explained()).findings().stream()
                .filter(finding -> finding.outcome().callsForAction())
                .map(EngineProperties::line)
                .toList();
        assertThat(plain).isEqualTo(explained);
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswerToTheByte(
            @ForAll("situations") Situation situation, @ForAll("questions") Question question) {
        assertThat(ReportWriter.write(situation.check(question)))
                .isEqualTo(ReportWriter.write(situation.check(question)));
    }

    @Property(tries = 200)
    void theOrderOfFactsDoesNotMatter(
            @ForAll("situations") Situation situation, @ForAll("questions") Question question, @ForAll Random random) {
        Map<String, String> before = outcomes(situation.check(question));
        JsonNode shuffled = situation.json().deepCopy();
        for (String list : List.of("/organisations", "/accounts", "/dataSubjects", "/attestations", "/assessments")) {
            shuffle(shuffled.at(list), random);
        }
        shuffled.at("/accounts").forEach(account -> {
            shuffle(account.at("/posts"), random);
            shuffle(account.at("/messages"), random);
            account.at("/posts").forEach(post -> shuffle(post.at("/personalData"), random));
        });
        Map<String, String> after = outcomes(new Situation(situation.policy(), shuffled, List.of()).check(question));
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 60)
    void theMachinesZoneAndLocaleDoNotMatter(@ForAll("situations") Situation situation) {
        String here = ReportWriter.write(situation.check(Question.ofCase().explained()));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(ReportWriter.write(situation.check(Question.ofCase().explained())))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** What an assessed element says of itself does not hang on its neighbours. */
    @Property(tries = 100)
    void aQuestionAboutASubjectIsPartOfTheWhole(@ForAll("situations") Situation situation, @ForAll Random random) {
        Report whole = situation.check(Question.ofCase().explained());
        List<String> subjects =
                whole.findings().stream().map(Finding::subject).distinct().toList();
        String subject = subjects.get(random.nextInt(subjects.size()));
        Report part = situation.check(Question.ofCase().explained().about(subject));
        assertThat(lines(part))
                .isEqualTo(whole.findings().stream()
                        .filter(finding -> finding.subject().equals(subject)
                                || finding.subject().startsWith(subject + "/"))
                        .map(EngineProperties::line)
                        .toList());
    }

    private static void shuffle(JsonNode list, Random random) {
        if (list instanceof ArrayNode array) {
            List<JsonNode> nodes = new ArrayList<>();
            array.forEach(nodes::add);
            Collections.shuffle(nodes, random);
            array.removeAll();
            nodes.forEach(array::add);
        }
    }

    /** By id, since pointers move with their elements. */
    private static Map<String, String> outcomes(Report report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.findings()
                .forEach(finding -> outcomes.put(
                        finding.id(), finding.outcome() + " " + new TreeMap<>(finding.readings()) + finding.remedy()));
        return outcomes;
    }

    private static List<String> lines(Report report) {
        return report.findings().stream().map(EngineProperties::line).toList();
    }

    private static String line(Finding finding) {
        return finding.id() + " " + finding.outcome() + " " + finding.subject() + " " + finding.because() + " "
                + finding.missing() + " " + finding.remedy();
    }
}
