package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.testing.Cases;

/** Of two policies that hold side by side each says what it says by itself, and nothing is said beside. */
class LayeredPolicyProperties {

    private static final Policy STOCKHOLM = Policies.named("stockholm");
    private static final Policy SOLLENTUNA = Policies.named("sollentuna");
    private static final Policy BOTH = Policies.layered("both", STOCKHOLM, SOLLENTUNA);

    /** Without readings: those of the one would be refused by the other, were it asked by itself. */
    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(Cases.of(STOCKHOLM), Cases.of(SOLLENTUNA))
                .map(content -> CaseBuilder.builder(content).readings(null).build());
    }

    private static void assertBothSay(Report both, Report stockholm, Report sollentuna) {
        assertThat(findingsOf(STOCKHOLM, both)).isEqualTo(stockholm.findings());
        assertThat(findingsOf(SOLLENTUNA, both)).isEqualTo(sollentuna.findings());
        assertThat(both.findings())
                .hasSize(stockholm.findings().size() + sollentuna.findings().size());
        assertThat(both.notes()).containsAll(stockholm.notes()).containsAll(sollentuna.notes());
        assertThat(both.notes()).doesNotHaveDuplicates();
    }

    private static List<Finding> findingsOf(Policy policy, Report report) {
        return report.findings().stream()
                .filter(finding -> policy.catalogue().holds(finding.clause().id()))
                .toList();
    }

    @Property(tries = 200)
    void ofACase(@ForAll("cases") Case content, @ForAll boolean explained) {
        Question question = explained ? Question.ofCase().explained() : Question.ofCase();
        assertBothSay(
                BOTH.check(content, question), STOCKHOLM.check(content, question), SOLLENTUNA.check(content, question));
    }

    @Property(tries = 100)
    void ofMessagesInAnOpenCase(@ForAll("cases") Case content) {
        Question question = Question.ofCase().explained();
        Case without = withoutMessages(content);
        OpenCase both = BOTH.open(without, question);
        OpenCase stockholm = STOCKHOLM.open(without, question);
        OpenCase sollentuna = SOLLENTUNA.open(without, question);
        assertBothSay(both.report(), stockholm.report(), sollentuna.report());
        for (Account account : content.accounts()) {
            for (IncomingMessage message :
                    account.messages() == null ? List.<IncomingMessage>of() : account.messages()) {
                Item item = new Item(account.id(), null, message);
                assertBothSay(both.check(item), stockholm.check(item), sollentuna.check(item));
            }
        }
    }

    private static Case withoutMessages(Case content) {
        List<Account> accounts = content.accounts().stream()
                .map(account ->
                        AccountBuilder.builder(account).messages(List.of()).build())
                .toList();
        return CaseBuilder.builder(content).accounts(accounts).build();
    }

    /** What is said of a subject stands together, the general policy's first. */
    @Property(tries = 200)
    void inTheOrderOfTheDocument(@ForAll("cases") Case content) {
        List<String> subjects = BOTH.check(content, Question.ofCase().explained()).findings().stream()
                .map(Finding::subject)
                .toList();
        long changes = 1;
        for (int index = 1; index < subjects.size(); index++) {
            changes += subjects.get(index).equals(subjects.get(index - 1)) ? 0 : 1;
        }
        assertThat(subjects.isEmpty() ? 0 : changes)
                .isEqualTo(subjects.stream().distinct().count());
    }
}
