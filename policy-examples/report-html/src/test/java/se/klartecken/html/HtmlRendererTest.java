package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.FindingDecision;
import se.klartecken.model.Role;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

class HtmlRendererTest {

    static final List<Examples> EXAMPLES = Examples.ALL;

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyFindingThatCallsForActionHasACardOfItsOwn(Examples example) {
        Report report = example.report(false);
        Document page = Jsoup.parse(example.page(Language.SV, false));
        assertThat(page.select(".card")).hasSameSizeAs(report.findings());
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            Element card = page.getElementById("f" + (i + 1));
            assertThat(card).isNotNull();
            assertThat(card.text())
                    .contains(finding.message().sv(), finding.clause().id());
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void whatIsDecidedAboutAFindingStandsInItsCardWithoutTheReason(Examples example) {
        Case content = Objects.requireNonNull(example.document().content());
        String decided = example.report(false).findings().get(0).id();
        Instant asOf = Objects.requireNonNull(content.asOf());
        var decision = new FindingDecision(
                decided,
                Role.DIRECTOR,
                asOf.minusSeconds(3600),
                asOf.plusSeconds(3600),
                "a reason that stays in the case");
        Case withDecision =
                CaseBuilder.builder(content).findingDecisions(List.of(decision)).build();
        Report report = example.policy().check(withDecision, Question.ofCase());
        HtmlRenderer renderer = HtmlRenderer.of(example.policy()).with(CaseDocument.of(withDecision));
        Document page = Jsoup.parse(Examples.page(renderer, report, Language.SV));
        assertThat(page.select(".decided").eachText())
                .singleElement()
                .asString()
                .startsWith("Beslut: förvaltningschef eller vd");
        assertThat(page.getElementById("f1").select(".decided")).hasSize(1);
        assertThat(page.html()).doesNotContain("a reason that stays");
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void theGridHoldsEachFindingOnce(Examples example) {
        Report report = example.report(false);
        Document page = Jsoup.parse(example.page(Language.EN, false));
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.NEEDS_REVIEW, Outcome.PENDING)) {
            String word = outcome.label().en();
            int sum = page.select(".grid td .mark").stream()
                    .filter(mark -> mark.select(".unseen").text().equals(word))
                    .mapToInt(mark -> Integer.parseInt(mark.ownText()))
                    .sum();
            assertThat(sum).as(word).isEqualTo(report.count(outcome));
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void whatIsMissingIsAskedForOnceAndWhatAPersonMustJudgeIsListed(Examples example) {
        Report report = example.report(false);
        Document page = Jsoup.parse(example.page(Language.SV, false));
        var missing = new HashSet<String>();
        report.findings().forEach(finding -> missing.addAll(finding.missing()));
        assertThat(page.select(".field .hint code").eachText()).containsExactlyInAnyOrderElementsOf(missing);
        long toJudge = report.with(Outcome.NEEDS_REVIEW).stream()
                .filter(finding -> finding.missing().isEmpty())
                .count();
        assertThat(page.select(".checklist input[type=checkbox]")).hasSize((int) toJudge);
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyLinkLeadsSomewhereOnThePage(Examples example) {
        Document page = Jsoup.parse(example.page(Language.SV, true));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(it -> ids.contains(it.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void thePageIsWellFormedAndLoadsNothing(Examples example) throws NoSuchAlgorithmException {
        var parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(example.page(Language.SV, true), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, link, img, iframe, object, form, [src], [style], [action]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + sha256(page.select("style").first().data()) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void explainedThePageAlsoListsWhatIsSettled() {
        Examples example = Examples.ALL.get(0);
        Report report = example.report(true);
        Document page = Jsoup.parse(example.page(Language.SV, true));
        assertThat(page.select(".settled li"))
                .hasSize(report.count(Outcome.FULFILLED) + report.count(Outcome.NOT_APPLICABLE));
        assertThat(page.select(".card"))
                .hasSize(report.count(Outcome.VIOLATED)
                        + report.count(Outcome.NEEDS_REVIEW)
                        + report.count(Outcome.PENDING));
    }

    @Test
    void whatToDoComesInOrder() {
        Document page = Jsoup.parse(Examples.ALL.get(0).page(Language.SV, false));
        List<String> todos = page.select(".todos > li").eachText();
        // The broken duty; the broken recommendations, the one due first before the other; then what is open.
        assertThat(todos.get(0)).contains("Fatta beslut", "SOL-2-2", "ska");
        assertThat(todos.get(1)).contains("fb-m04", "bör", "senast tis 2026-03-24 kl. 16:30");
        assertThat(todos.get(2)).contains("tw-m11", "bör", "senast mån 2026-04-13 kl. 15:00");
        assertThat(todos.subList(3, todos.size())).allMatch(it -> it.contains("Återstår"));
    }

    @Test
    void theReceiptStandsInWords() {
        Document page = Jsoup.parse(Examples.ALL.get(0).page(Language.SV, false));
        assertThat(page.select(".receipt").eachText())
                .anyMatch(it -> it.contains("räknas inte: mån 2026-04-06, annandag påsk")
                        && it.contains("i tid till och med tis 2026-04-07 16:30:00 +02:00"));
    }

    @Test
    void aReportAloneHasNoTimelineButEverythingElse() {
        Examples example = Examples.ALL.get(0);
        Report report = example.report(false);
        Document page = Jsoup.parse(Examples.page(HtmlRenderer.of(example.policy()), report, Language.SV));
        assertThat(page.select("svg.timeline")).isEmpty();
        assertThat(page.select(".card")).hasSameSizeAs(report.findings());
        assertThat(page.select(".account > h3 bdi").eachText())
                .contains("teknik-och-park-facebook", "teknik-och-park-twitter", "parkbloggen");
    }

    @Test
    void idsAreShownAsTheyAreThoughFindingsEscapeThem() {
        Case content = Variations.renamed(id -> "a/b~1" + id);
        Report report = Variations.report(content);
        HtmlRenderer alone = HtmlRenderer.of(Variations.STOCKHOLM);
        assertThat(Jsoup.parse(Examples.page(alone, report, Language.SV))
                        .select(".account > h3 bdi")
                        .eachText())
                .contains("a/b~1parkleken-facebook");
        assertThat(Jsoup.parse(Examples.page(alone.with(content), report, Language.SV))
                        .select(".account > h3 bdi")
                        .eachText())
                .contains("a/b~1parkleken-facebook");
    }

    @Test
    void nothingFoundIsSaidSo() {
        Document page = Jsoup.parse(Variations.page(Variations.nothing(), Language.SV));
        assertThat(page.select("#summary").text()).isEqualTo("Inget att anmärka.");
        assertThat(page.select(".card, .todos, .checklist, .form, .grid")).isEmpty();
    }

    @Test
    void manyFindingsAreAllThere() {
        Case many = Variations.manyTimes(4);
        int findings = Variations.report(many).findings().size();
        assertThat(findings).isGreaterThan(500);
        assertThat(Jsoup.parse(Variations.page(many, Language.EN)).select(".card"))
                .hasSize(findings);
    }

    @Test
    void whatCouldNotBeReadIsSaidSo() {
        CaseDocument broken = new CaseReader().read("{");
        Examples example = Examples.ALL.get(1);
        Report report = example.policy().check(broken, se.klartecken.Question.at(java.time.Instant.EPOCH));
        Document page =
                Jsoup.parse(Examples.page(HtmlRenderer.of(example.policy()).with(broken), report, Language.SV));
        assertThat(page.select("#summary").text()).isEqualTo("Underlaget kunde inte bedömas.");
        assertThat(page.select(".errors").text()).contains("NOT_JSON");
    }

    @Test
    void elementsBehindARejectedOneKeepTheirNames() {
        Report report = Report.of(
                "stockholm",
                "2020-05-04",
                "sha256:0",
                Variations.example().asOf(),
                List.of(),
                List.of(new InputError(InputErrorCode.DUPLICATE_ID, "/accounts/0", "an id of its own")),
                List.of());
        CaseDocument whole = CaseDocument.of(Variations.example());
        var shifted = new CaseDocument(whole.content(), report.errors(), java.util.Set.of("/accounts/0"));
        assertThat(new Elements(whole).accounts().get(0).pointer()).isEqualTo("/accounts/0");
        assertThat(new Elements(shifted).accounts().get(0).pointer()).isEqualTo("/accounts/1");
        assertThat(new Elements(shifted)
                        .messages(new Elements(shifted).accounts().get(0)))
                .allMatch(it -> it.pointer().startsWith("/accounts/1/messages/"));
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsTheSameOnEveryMachine(Language language) {
        Examples example = Examples.ALL.get(1);
        String here = example.page(language, true);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(example.page(language, true)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEndThatTakesNoMoreIsTold() {
        Examples example = Examples.ALL.get(0);
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int until) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char character) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> HtmlRenderer.of(example.policy()).render(example.report(false), Language.SV, full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
