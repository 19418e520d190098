package se.klartecken.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.Case;
import se.klartecken.report.Finding;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.ReportRenderer;
import se.klartecken.report.TextRenderer;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in the texts of a case: a terminal, a log and a page show reports and obey nothing in them. */
class HostileTextsTest {

    /** What is obeyed or not seen, but for the line feed; and letters of Hangul that nobody sees. */
    private static final String OBEYED = "[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n]]";

    private static final String UNSEEN = "[\u115F\u1160\u3164\uFFA0]";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, List<Report>> REPORTS = new ConcurrentHashMap<>();

    static Stream<Policy> policies() {
        return Policies.names().stream().map(Policies::named);
    }

    /** Each hostile text has stood in each field once. */
    private static List<Report> reports(Policy policy) {
        return REPORTS.computeIfAbsent(policy.name(), name -> {
            Case full = full(policy);
            return IntStream.range(0, HostileTexts.HOSTILE.size())
                    .mapToObj(first -> report(policy, new HostileTexts(first).in(full)))
                    .toList();
        });
    }

    /** The citizen, with those texts that it has none of. */
    private static Case full(Policy policy) {
        JsonNode citizen = Samples.of(policy).decidedCitizen();
        String account = citizen.at("/accounts/0/id").asString();
        String post = citizen.at("/accounts/0/posts/0/id").asString();
        String second = citizen.at("/organisations/1/id").asString();
        set(citizen, "/accounts/0", "jointOwners", "['" + second + "']");
        set(citizen, "/organisations/0", "register", "{'entries':[{'account':'" + account + "','status':'NEW'}]}");
        set(
                citizen,
                "/organisations/0",
                "localValues",
                "[{'kind':'ANSWER_WITHIN_OFFICE_HOURS','amount':8,'validFrom':'2026-01-01','decidedByRole':'DIRECTOR'}]");
        set(citizen, "/dataSubjects/0", "guardianObjections", "[{'at':'2026-01-15T09:00:00Z','guardian':'g'}]");
        set(
                citizen,
                "/dataSubjects/0",
                "consents",
                "[{'guardian':'g','covers':[{'medium':'SOCIAL_MEDIA','accounts':['" + account + "'],'posts':['" + post
                        + "']}]}]");
        CaseDocument read = new CaseReader().read(citizen.toString());
        assertThat(read.errors()).isEmpty();
        return read.content();
    }

    private static void set(JsonNode document, String object, String property, String json) {
        ((ObjectNode) document.at(object)).set(property, JSON.readTree(json.replace('\'', '"')));
    }

    private static Report report(Policy policy, Case hostile) {
        CaseDocument read = new CaseReader().read(CaseWriter.write(hostile));
        assertThat(read.errors()).isEmpty();
        assertThat(read.content()).isEqualTo(hostile);
        Report report = policy.check(read, Question.ofCase().explained());
        assertThat(report.findings()).hasSizeGreaterThan(50);
        return report;
    }

    private static String rendered(ReportRenderer renderer, Report report, Language language) throws IOException {
        var out = new StringBuilder();
        renderer.render(report, language, out);
        return out.toString();
    }

    /** The readings are no free texts: what is none of a policy's is an error, which repeats nothing. */
    @Test
    void everyFieldOfTextIsHostile() {
        Set<String> fields = new TreeSet<>();
        policies().forEach(policy -> {
            var hostile = new HostileTexts(0);
            hostile.in(full(policy));
            fields.addAll(hostile.fields());
        });
        Set<String> all = new TreeSet<>();
        collectFields(Case.class, all, new HashSet<>());
        all.removeAll(Set.of("Organisation.municipality", "Case.readings"));
        assertThat(fields).isEqualTo(all).hasSizeGreaterThan(70);
    }

    private static void collectFields(Class<?> record, Set<String> all, Set<Class<?>> known) {
        if (known.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                for (Class<?> type : types(component.getGenericType())) {
                    if (type == String.class) {
                        all.add(record.getSimpleName() + "." + component.getName());
                    } else if (type.isRecord() && type.getPackageName().equals(Case.class.getPackageName())) {
                        collectFields(type, all, known);
                    }
                }
            }
        }
    }

    private static List<Class<?>> types(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .<Class<?>>map(argument -> (Class<?>) argument)
                        .toList()
                : List.of((Class<?>) type);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void textShowsIdsAndObeysNothing(Policy policy) throws IOException {
        for (Report report : reports(policy)) {
            for (Language language : Language.values()) {
                String text = rendered(new TextRenderer(), report, language);
                assertThat(text)
                        .contains(HostileTexts.MARK)
                        .doesNotContainPattern(OBEYED)
                        .doesNotContainPattern(UNSEEN)
                        .doesNotContainPattern("[<>|`=$\\\\]" + HostileTexts.MARK);
                assertThat(text.lines()).noneMatch(line -> line.startsWith("[v]"));
                assertThat(text.lines().filter(line -> line.contains(HostileTexts.MARK)))
                        .allMatch(line -> line.startsWith("/"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void markdownShowsNothingOfThem(Policy policy) throws IOException {
        for (Report report : reports(policy)) {
            for (Language language : Language.values()) {
                assertThat(rendered(new MarkdownRenderer(), report, language))
                        .doesNotContain(HostileTexts.MARK)
                        .doesNotContain(HostileTexts.MARK.toLowerCase(Locale.ROOT))
                        .doesNotContainPattern(OBEYED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void jsonHoldsIdsWholeAndObeysNothing(Policy policy) {
        for (Report report : reports(policy)) {
            String json = ReportWriter.write(report);
            assertThat(json).doesNotContainPattern(OBEYED).doesNotContain("<");
            JsonNode tree = JSON.readTree(json);
            assertThat(tree.at("/findings")
                            .valueStream()
                            .map(finding -> finding.at("/id").asString()))
                    .containsExactlyElementsOf(
                            report.findings().stream().map(Finding::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void nothingButIdsHoldsThem(Policy policy) {
        for (Report report : reports(policy)) {
            report.findings()
                    .forEach(finding -> assertThat(finding.subject()
                                    + finding.message()
                                    + finding.because()
                                    + finding.missing()
                                    + finding.readings()
                                    + finding.alsoCites())
                            .doesNotContain(HostileTexts.MARK));
            assertThat(report.errors().toString() + report.notes()).doesNotContain(HostileTexts.MARK);
        }
    }
}
