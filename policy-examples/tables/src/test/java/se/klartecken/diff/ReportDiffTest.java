package se.klartecken.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Cases;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.FindingDecision;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Role;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class ReportDiffTest {

    private static KnownReport known(Report report) {
        return known(ReportWriter.write(report));
    }

    private static KnownReport known(String json) {
        try {
            return ReportReader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedReportException e) {
            throw new AssertionError(e);
        }
    }

    private static KnownReport asked(CaseDocument document, String asOf) {
        return known(Policies.named("sollentuna").check(document, Question.at(Instant.parse(asOf))));
    }

    private static List<String> ids(List<KnownFinding> findings) {
        return findings.stream().map(KnownFinding::id).toList();
    }

    private static Case easter() {
        return Cases.example("stockholm-easter-2026.json").content();
    }

    private static KnownReport stockholm(Case content) {
        return known(Cases.report("stockholm", CaseDocument.of(content)));
    }

    @Test
    void nothingChangedBetweenAReportAndItself() {
        KnownReport report = stockholm(easter());
        ReportDiff diff = ReportDiff.between(report, report);
        assertThat(diff).isEqualTo(new ReportDiff(List.of(), List.of(), List.of()));
    }

    /** Ids hang on ids, so that another order of accounts, posts and messages is no change. */
    @Test
    void anotherOrderIsNoChange() {
        Case content = easter();
        List<Account> turned = new ArrayList<>();
        for (Account account : content.accounts()) {
            turned.add(
                    0,
                    AccountBuilder.builder(account)
                            .posts(reversed(account.posts()))
                            .messages(reversed(account.messages()))
                            .build());
        }
        Case other = CaseBuilder.builder(content).accounts(turned).build();
        assertThat(ReportDiff.between(stockholm(content), stockholm(other)))
                .isEqualTo(new ReportDiff(List.of(), List.of(), List.of()));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = list == null ? new ArrayList<>() : new ArrayList<>(list);
        Collections.reverse(turned);
        return list == null ? null : turned;
    }

    /** One message less, and what was found of it is gone; the others stay what they are, though they have moved up. */
    @Test
    void whatComesIsNewAndWhatGoesIsGone() {
        Case content = easter();
        Account first = content.accounts().get(0);
        KnownReport with = stockholm(content);
        IncomingMessage left = first.messages().stream()
                .filter(message -> !itsOwn(with, first, message).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Account> accounts = new ArrayList<>(content.accounts());
        accounts.set(
                0,
                AccountBuilder.builder(first)
                        .messages(first.messages().stream()
                                .filter(message -> !message.equals(left))
                                .toList())
                        .build());
        KnownReport without =
                stockholm(CaseBuilder.builder(content).accounts(accounts).build());
        List<String> itsOwn = itsOwn(with, first, left);
        assertThat(ids(ReportDiff.between(with, without).gone())).containsAll(itsOwn);
        assertThat(ids(ReportDiff.between(without, with).added())).containsAll(itsOwn);
        assertThat(ReportDiff.between(with, without).added()).isEmpty();
    }

    private static List<String> itsOwn(KnownReport report, Account account, IncomingMessage message) {
        return report.findings().stream()
                .map(KnownFinding::id)
                .filter(id -> id.endsWith("@" + account.id() + "/" + message.id()))
                .toList();
    }

    @Test
    void aDeadlineThatPassesIsAChange() throws IOException {
        CaseDocument question = Cases.question("fb", "m1", "[]");
        KnownReport before = asked(question, "2026-04-03T10:00:00Z");
        KnownReport now = asked(question, "2026-04-08T10:00:00Z");
        ReportDiff diff = ReportDiff.between(before, now);
        assertThat(diff.changed())
                .filteredOn(change -> change.now().clause().equals("SOL-5-3"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.ofOutcome()).isTrue();
                    assertThat(change.ofDeadline()).isFalse();
                });
        var text = new StringBuilder();
        DiffText.write(before, now, diff, Language.EN, text);
        assertThat(text.toString())
                .startsWith("Klartecken: sollentuna, 2026-04-03T12:00:00+02:00 → ")
                .contains("Changed\n", "  Not followed: SOL-5-3@fb/m1", "    outcome: Pending → Not followed");
        JsonNode json = JsonMapper.shared().readTree(DiffJson.write(before, now, diff));
        assertThat(json.at("/policy").asString()).isEqualTo("sollentuna");
        assertThat(json.at("/changed")
                        .valueStream()
                        .map(change -> change.at("/now/outcome").asString()))
                .contains("VIOLATED");
        assertThat(json.at("/added").size() + json.at("/gone").size())
                .isEqualTo(diff.added().size() + diff.gone().size());
    }

    /** Whether a report is explained makes no difference. */
    @Test
    void whatIsFulfilledIsNeitherNewNorGone() {
        CaseDocument question = Cases.question("fb", "m1", "[]");
        Instant asOf = Instant.parse("2026-04-03T10:00:00Z");
        KnownReport plain = known(Policies.named("sollentuna").check(question, Question.at(asOf)));
        KnownReport explained = known(
                Policies.named("sollentuna").check(question, Question.at(asOf).explained()));
        assertThat(explained.findings()).hasSizeGreaterThan(plain.findings().size());
        assertThat(ReportDiff.between(plain, explained)).isEqualTo(new ReportDiff(List.of(), List.of(), List.of()));
        assertThat(ReportDiff.between(explained, plain)).isEqualTo(new ReportDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void aDecisionThatComesIsAChange() {
        Case content = Cases.question("fb", "m1", "[]").content();
        Instant asOf = Instant.parse("2026-04-08T10:00:00Z");
        FindingDecision decision = new FindingDecision(
                "SOL-5-3@fb/m1", Role.HEAD_OF_COMMUNICATIONS, asOf.minusSeconds(60), asOf.plusSeconds(60), "flytt");
        Case decided =
                CaseBuilder.builder(content).findingDecisions(List.of(decision)).build();
        KnownReport before = asked(CaseDocument.of(content), asOf.toString());
        KnownReport now = asked(CaseDocument.of(decided), asOf.toString());
        assertThat(ReportDiff.between(before, now).changed()).singleElement().satisfies(change -> {
            assertThat(change.ofDecision()).isTrue();
            assertThat(change.ofOutcome()).isFalse();
            assertThat(change.now().isDecided()).isTrue();
            assertThat(change.now().breaksDuty()).isEqualTo(change.before().breaksDuty());
        });
        KnownReport lapsed =
                asked(CaseDocument.of(decided), asOf.plusSeconds(60).toString());
        assertThat(ReportDiff.between(now, lapsed).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.ofDecision()).isTrue());
    }

    @Test
    void reportsOfTwoPoliciesAreNotCompared() {
        CaseDocument question = Cases.question("fb", "m1", "[]");
        KnownReport one = known(Cases.report("sollentuna", question));
        KnownReport other = known(Cases.report("stockholm", question));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportDiff.between(one, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"policy\":\"Qanarjefogel\"}",
                "Qanarjefogel",
                "{\"policy\":\"p\",\"ruleSetDigest\":\"d\",\"errors\":[],\"findings\":[{\"id\":\"x\","
                        + "\"outcome\":\"Qanarjefogel\"}]}",
                "{\"policy\":\"p\",\"ruleSetDigest\":\"d\",\"errors\":[],\"findings\":[null]}",
                "{\"policy\":\"p\",\"ruleSetDigest\":\"d\",\"errors\":[],\"findings\":[]} Qanarjefogel"
            })
    void whatIsNoReportIsRefused(String json) {
        assertThatThrownBy(() -> ReportReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedReportException.class)
                .hasMessageNotContaining("Qanarjefogel");
    }

    @Test
    void aFindingThatStandsTwiceIsRefused() {
        String report = ReportWriter.write(Cases.report("sollentuna", Cases.question("fb", "m1", "[]")));
        JsonNode tree = JsonMapper.shared().readTree(report);
        ((ArrayNode) tree.at("/findings")).add(tree.at("/findings/0"));
        assertThatThrownBy(() -> ReportReader.read(tree.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedReportException.class);
    }

    @Test
    void laterVersionsMaySayMore() {
        String report = ReportWriter.write(Cases.report("sollentuna", Cases.question("fb", "m1", "[]")));
        assertThat(known(report.replaceFirst("\\{", "{\"more\": [1],"))).isEqualTo(known(report));
    }
}
