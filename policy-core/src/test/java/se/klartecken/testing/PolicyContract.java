package se.klartecken.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.DecidedBy;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.Case;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/**
 * What every rule set keeps, whatever its text says. A test class that implements this, and says which policy it is
 * about, inherits the properties.
 *
 * <p>A property that fails shows the smallest case that it found. Nothing here keeps state; the zone and locale of the
 * machine are changed for a moment, so other tests should not run beside.
 */
public interface PolicyContract {

    /** The policy that is tested. */
    Policy policy();

    /**
     * Clauses about an organisation or account that look at more than what is its own, such as one about a register of
     * everybody's accounts: what is added elsewhere may matter to them.
     */
    default Set<String> clausesAboutAll() {
        return Set.of();
    }

    /** Cases without input errors; to be overridden where a rule set needs others to be reached. */
    @Provide
    default Arbitrary<Case> cases() {
        return Cases.of(policy());
    }

    @Provide
    default Arbitrary<Case> quietCases() {
        return Cases.inQuietWeeks(policy());
    }

    @Provide
    default Arbitrary<Case> nearlyValidCases() {
        return Cases.nearlyValid(policy());
    }

    @Provide
    default Arbitrary<Map.Entry<String, String>> brokenTexts() {
        return BrokenJson.texts();
    }

    private Report explained(Case content) {
        return policy().check(content, Question.ofCase().explained());
    }

    /** A finding names a clause that rules decide, and something of the case that the clause is about. */
    @Property(tries = 200)
    default void everyFindingAppliesARuleToASubject(@ForAll("cases") Case content) {
        for (Finding finding : explained(content).findings()) {
            assertThat(policy().catalogue().holds(finding.clause().id())).isTrue();
            assertThat(finding.clause().decidedBy() == DecidedBy.RULE
                            || finding.outcome() == Outcome.NOT_APPLICABLE
                            || finding.basis() == Basis.LOCAL)
                    .as("%s is decided by a rule, says what is bound, or is the organisation's own", finding.id())
                    .isTrue();
            assertThat(Trim.holds(content, finding.subject()))
                    .as("the subject of %s is in the case", finding.id())
                    .isTrue();
        }
    }

    /** Whatever it points at could be there; what is missing is named only where a review is asked for. */
    @Property(tries = 200)
    default void pointersLeadIntoTheCase(@ForAll("cases") Case content) {
        for (Finding finding : explained(content).findings()) {
            assertThat(finding.because()).allMatch(Places::canExist);
            assertThat(finding.missing()).allMatch(Places::canExist);
            assertThat(finding.missing().isEmpty() || finding.outcome() == Outcome.NEEDS_REVIEW)
                    .as("missing facts of %s", finding.id())
                    .isTrue();
        }
    }

    /** Ids of findings are unique, so that two reports can be compared. */
    @Property(tries = 200)
    default void findingsHaveIdsOfTheirOwn(@ForAll("cases") Case content) {
        assertThat(explained(content).findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    default void theSameQuestionHasTheSameAnswerToTheByte(@ForAll("cases") Case content) {
        assertThat(ReportWriter.write(explained(content))).isEqualTo(ReportWriter.write(explained(content)));
    }

    /** A report is what is explained of it and calls for action. */
    @Property(tries = 200)
    default void explainingAddsAndChangesNothing(@ForAll("cases") Case content) {
        Map<String, Said> plain = Said.byId(policy().check(content, Question.ofCase()));
        Map<String, Said> explained = new HashMap<>(Said.byId(explained(content)));
        explained.values().removeIf(said -> !said.outcome().callsForAction());
        assertThat(Said.differences(plain, explained)).isEmpty();
    }

    /** What is asked about one subject is what the whole report says of it and of what stands in it. */
    @Property(tries = 100)
    default void aQuestionAboutASubjectIsPartOfTheWhole(@ForAll("cases") Case content, @ForAll Random random) {
        Report whole = explained(content);
        Assume.that(!whole.findings().isEmpty());
        String subject = oneOf(random, whole.findings()).subject();
        Report part = policy().check(content, Question.ofCase().explained().about(subject));
        assertThat(Said.differences(Said.byPlace(part, finding -> true), Said.byPlace(whole, Places.isAtOrIn(subject))))
                .isEmpty();
    }

    @Property(tries = 100)
    default void theOrderOfFactsDoesNotMatter(@ForAll("cases") Case content, @ForAll Random random) {
        Case shuffled = Rewrite.order(content, list -> {
            List<Object> other = new ArrayList<>(list);
            Collections.shuffle(other, random);
            return other;
        });
        assertThat(Said.differences(Said.byId(explained(shuffled)), Said.byId(explained(content))))
                .isEmpty();
    }

    @Property(tries = 100)
    default void otherIdsChangeNothingButIds(@ForAll("cases") Case content) {
        Case renamed = Rewrite.ids(content, id -> "x-" + new StringBuilder(id).reverse());
        assertThat(Said.differences(
                        Said.byPlace(explained(renamed), finding -> true),
                        Said.byPlace(explained(content), finding -> true)))
                .isEmpty();
    }

    /**
     * A batch says of each part what that part alone would: strangers' accounts, posts and messages change nothing.
     * Left out are {@link #clausesAboutAll}.
     */
    @Property(tries = 100)
    default void strangersChangeNothing(@ForAll("cases") Case content, @ForAll("cases") Case other) {
        Case strangers = Batch.strangers(other, content);
        Report together = explained(Batch.of(content, strangers));
        Predicate<Finding> comparable =
                finding -> !clausesAboutAll().contains(finding.clause().id());
        Map<String, Said> apart = new HashMap<>(Said.byId(explained(content), comparable));
        apart.putAll(Said.byId(explained(strangers), comparable));
        assertThat(Said.differences(Said.byId(together, comparable), apart)).isEmpty();
    }

    /** A post or message less changes nothing for the other posts and messages. */
    @Property(tries = 100)
    default void itemsDoNotMindEachOther(@ForAll("cases") Case content, @ForAll @IntRange(max = 10_000) int which) {
        List<String> items = Batch.items(content);
        Assume.that(!items.isEmpty());
        String gone = items.get(which % items.size());
        Case without = Trim.without(content, Set.of(gone));
        Assume.that(Batch.isSound(without));
        Predicate<Finding> ofOthers = finding ->
                Batch.isInAnItem(finding.subject()) && !Places.isAtOrIn(gone).test(finding);
        Map<String, Said> before = Said.byId(explained(content), ofOthers);
        Map<String, Said> after = Said.byId(explained(without), finding -> before.containsKey(finding.id()));
        assertThat(Said.differences(before, after)).isEmpty();
    }

    /** An item that is judged by itself, in a case that lies open, is judged as it is where it is written in the case. */
    @Property(tries = 200)
    default void anItemByItselfIsJudgedAsInItsCase(@ForAll("cases") Case content, @ForAll boolean explain) {
        Question question = explain ? Question.ofCase().explained() : Question.ofCase();
        List<Finding> whole = policy().check(content, question).findings();
        OpenCase open = policy().open(OneByOne.without(content), question);
        for (OneByOne one : OneByOne.of(content)) {
            Report alone = open.check(one.item());
            assertThat(alone.errors()).as(one.place()).isEmpty();
            assertThat(alone.findings())
                    .as(one.place())
                    .isEqualTo(whole.stream()
                            .filter(Places.isAtOrIn(one.place()))
                            .map(one::byItself)
                            .toList());
        }
    }

    /** To learn one more fact, of those that were not known, never makes doubtful what was settled as fulfilled. */
    @Property(tries = 200)
    default void moreKnowledgeLeavesWhatIsFulfilledSettled(
            @ForAll("cases") Case content, @ForAll @IntRange(max = 10_000) int which) {
        List<String> facts = Batch.knowable(content);
        Assume.that(!facts.isEmpty());
        String fact = facts.get(which % facts.size());
        Case less = Trim.without(content, Set.of(fact));
        Assume.that(Batch.lacksJustOneOf(less, content) && Batch.isSound(less));
        Map<String, Said> knowingMore = Said.byPlace(explained(content), finding -> true);
        Said.byPlace(explained(less), finding -> finding.outcome() == Outcome.FULFILLED)
                .forEach((place, before) -> {
                    Said now = knowingMore.get(place);
                    assertThat(now == null ? null : now.outcome())
                            .as("%s, with %s known", place, fact)
                            .isNotEqualTo(Outcome.NEEDS_REVIEW);
                });
    }

    /** What was decided about findings stands beside them and changes nothing that is said of the case. */
    @Property(tries = 100)
    default void decisionsChangeNoFinding(@ForAll("cases") Case content, @ForAll Random random) {
        Report before = explained(content);
        Decided decided = Decided.of(content, before.findings(), random);
        Report after = explained(decided.content());
        assertThat(after.errors()).isEqualTo(before.errors());
        assertThat(after.findings().stream().map(Decided::undecided).toList()).isEqualTo(before.findings());
        assertThat(Decided.ids(after.findings())).isEqualTo(decided.inForce());
    }

    /**
     * Where there are neither holidays nor clock changes, everything a few weeks later is due those weeks later; of what
     * takes longer than two weeks nothing is said.
     */
    @Property(tries = 100)
    default void aShiftByWholeWeeksShiftsDeadlines(
            @ForAll("quietCases") Case content, @ForAll @IntRange(min = 1, max = 2) int weeks) {
        Case later = Rewrite.later(content, weeks);
        assertThat(Weeks.due(explained(later), 0)).isEqualTo(Weeks.due(explained(content), weeks));
    }

    /** Neither the zone nor the language of the machine shows in a report. */
    @Property(tries = 50)
    default void theMachinesZoneAndLocaleDoNotMatter(@ForAll("cases") Case content) {
        String here = ReportWriter.write(explained(content));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(ReportWriter.write(explained(content))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Nothing that is marked as personal reaches a report. */
    @Property(tries = 200)
    default void reportsHoldNoPersonalData(@ForAll("cases") Case content) {
        String report = ReportWriter.write(explained(content));
        assertThat(Batch.personal(content)).noneMatch(report::contains);
    }

    /** What makes no sense is an error at its place, and everything else is judged all the same. */
    @Property(tries = 200)
    default void faultsAreReportedAndTheRestIsJudged(@ForAll("nearlyValidCases") Case content) {
        Report report = explained(content);
        assertThat(report.errors()).allMatch(error -> Places.canExist(error.pointer()));
        Case left = Batch.screened(content);
        Map<String, Said> alone = Said.byId(explained(left));
        assertThat(Said.byId(report).keySet()).isEqualTo(alone.keySet());
    }

    /** No document, however broken, makes a check throw anything. */
    @Property(tries = 100)
    default void brokenDocumentsAreReportedAsSuch(@ForAll("brokenTexts") Map.Entry<String, String> broken) {
        CaseDocument document = new CaseReader().read(broken.getValue());
        Assume.that(document.isRejectedWhole()
                || Objects.requireNonNull(document.content()).asOf() != null);
        Report report = policy().check(document, Question.ofCase());
        assertThat(report.errors()).as(broken.getKey()).isNotEmpty();
    }

    private static <T> T oneOf(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
