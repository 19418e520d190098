package se.klartecken.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klartecken.calendar.PublicHoliday;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.Post;

/** That the generated cases reach what rules go wrong at. */
class CaseSourceTest {

    private static final int MANY = 4_000;

    private static CaseSource source(long seed) {
        return new CaseSource(Vocabulary.PLAIN, new Random(seed));
    }

    private static Stream<Case> cases() {
        CaseSource source = source(1);
        return Stream.generate(source::next).limit(MANY);
    }

    @Test
    void theSameSeedMakesTheSameCases() {
        CaseSource one = source(7);
        CaseSource other = source(7);
        for (int i = 0; i < 100; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
        assertThat(source(7).next()).isNotEqualTo(source(8).next());
    }

    /** Or a deadline would move by more than the weeks by which its case is moved. */
    @Test
    void quietWeeksComeAfterTheTextWasAdoptedAndHaveNoHoliday() {
        for (int year = 2012; year < 2060; year++) {
            LocalDate adopted = LocalDate.of(year, 12, 31);
            for (int seed = 0; seed < 20; seed++) {
                LocalDate day = Timeline.quiet(new Random(seed), adopted)
                        .asOf()
                        .atZone(SpecialDays.ZONE)
                        .toLocalDate();
                assertThat(day.minusWeeks(4)).isAfter(adopted);
                assertThat(day.minusWeeks(4).datesUntil(day.plusWeeks(4)).filter(CaseSourceTest::isHoliday))
                        .as("holidays around %s", day)
                        .isEmpty();
                assertThat(day.minusWeeks(4).datesUntil(day.plusWeeks(4)).map(CaseSourceTest::offset))
                        .as("offsets around %s", day)
                        .containsOnly(ZoneOffset.ofHours(1));
            }
        }
    }

    private static ZoneOffset offset(LocalDate day) {
        return day.atStartOfDay(SpecialDays.ZONE).getOffset();
    }

    private static boolean isHoliday(LocalDate day) {
        return !PublicHoliday.on(day).isEmpty();
    }

    /** Each component of each record is given somewhere, and left out somewhere where it can be. */
    @Test
    void everyFactOccursAndIsMissing() {
        Set<String> given = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        Map<String, Part> parts = new HashMap<>();
        Map<Class<?>, Set<Object>> words = new HashMap<>();
        cases().forEach(content -> Trim.visit(content, "", (place, fact) -> {
            if (fact instanceof Enum<?> word) {
                words.computeIfAbsent(word.getDeclaringClass(), type -> new HashSet<>())
                        .add(word);
            }
            if (Trim.isModel(fact)) {
                Part.of(fact.getClass()).forEach(part -> {
                    if (!Likely.isNeverGiven(part)) {
                        parts.put(part.key(), part);
                    }
                    (part.in(fact) == null ? absent : given).add(part.key());
                });
            }
        }));
        assertThat(parts).hasSizeGreaterThan(300);
        assertThat(given).containsAll(parts.keySet());
        assertThat(absent)
                .containsAll(parts.values().stream()
                        .filter(part -> !part.required() && !Likely.isGiven(part))
                        .map(Part::key)
                        .toList());
        assertThat(words)
                .allSatisfy((type, some) -> assertThat(some).containsExactlyInAnyOrder(type.getEnumConstants()));
    }

    @Test
    void thirteenthBirthdaysAndLeapDaysOccur() {
        assertThat(subjects(subject -> isBornOn(subject, 2, 29))).isPositive();
        assertThat(cases().filter(content -> births(content)
                                .anyMatch(born -> Stream.of(-1, 0, 1)
                                        .anyMatch(days ->
                                                dayOf(content).plusDays(days).equals(born.plusYears(13)))))
                        .count())
                .isGreaterThan(MANY / 100);
    }

    private static long subjects(Predicate<DataSubject> which) {
        return cases().flatMap(content -> CaseSourceTest.<DataSubject>orNone(content.dataSubjects()))
                .filter(which)
                .count();
    }

    private static boolean isBornOn(DataSubject subject, int month, int day) {
        LocalDate born = subject.birthDate();
        return born != null && born.getMonthValue() == month && born.getDayOfMonth() == day;
    }

    private static Stream<LocalDate> births(Case content) {
        return CaseSourceTest.<DataSubject>orNone(content.dataSubjects())
                .map(DataSubject::birthDate)
                .filter(Objects::nonNull);
    }

    private static LocalDate dayOf(Case content) {
        return Objects.requireNonNull(content.asOf()).atZone(SpecialDays.ZONE).toLocalDate();
    }

    /** Messages come at the edges of office hours, on holidays, and in nights in which the clocks change. */
    @Test
    void messagesComeAtOddTimes() {
        assertThat(received(at -> at.toLocalTime().equals(LocalTime.of(16, 30))))
                .isGreaterThan(MANY / 100);
        assertThat(received(at -> at.toLocalTime().equals(LocalTime.of(16, 30, 1))))
                .isGreaterThan(MANY / 100);
        assertThat(received(at -> !PublicHoliday.on(at.toLocalDate()).isEmpty()))
                .isGreaterThan(MANY / 100);
        assertThat(received(at -> at.toLocalDate().equals(LocalDate.of(2026, 3, 29))))
                .isPositive();
        assertThat(received(at -> at.toLocalDate().equals(LocalDate.of(2026, 10, 25))))
                .isPositive();
    }

    private static long received(Predicate<ZonedDateTime> when) {
        return messages(message -> when.test(message.receivedAt().atZone(SpecialDays.ZONE)));
    }

    /** Histories in which something was removed after, before and without being documented. */
    @Test
    void moderationHasHistories() {
        assertThat(messages(message -> has(message, ModerationKind.REMOVED) && has(message, ModerationKind.DOCUMENTED)))
                .isGreaterThan(MANY / 100);
        assertThat(messages(
                        message -> has(message, ModerationKind.REMOVED) && !has(message, ModerationKind.DOCUMENTED)))
                .isGreaterThan(MANY / 100);
    }

    private static boolean has(IncomingMessage message, ModerationKind kind) {
        return orNone(message.moderation()).anyMatch(event -> event.kind() == kind);
    }

    private static long messages(Predicate<IncomingMessage> which) {
        return cases().flatMap(content -> orNone(content.accounts()))
                .flatMap(account -> orNone(account.messages()))
                .filter(which)
                .count();
    }

    private static <T> Stream<T> orNone(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    /** What is left of a case with a removed question is the question, its account and its owner. */
    @Test
    void casesShrinkToWhatMatters() {
        Case large =
                cases().filter(CaseSourceTest::hasARemovedQuestion).findFirst().orElseThrow();
        Shrinkable<Case> smallest =
                new Shrinking<>(large, smaller -> Tidy.at(Objects.requireNonNull(smaller.asOf()), smaller));
        for (var next = smaller(smallest); next != null; next = smaller(smallest)) {
            smallest = next;
        }
        int[] facts = {0};
        Trim.visit(smallest.value(), "", (place, fact) -> facts[0]++);
        assertThat(facts[0]).isLessThanOrEqualTo(22);
        assertThat(hasARemovedQuestion(smallest.value())).isTrue();
    }

    private static @Nullable Shrinkable<Case> smaller(Shrinkable<Case> shrinkable) {
        return shrinkable
                .shrink()
                .filter(each -> hasARemovedQuestion(each.value()))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasARemovedQuestion(Case content) {
        return orNone(content.accounts())
                .flatMap(account -> orNone(account.messages()))
                .anyMatch(message -> message.kind() == MessageKind.QUESTION && has(message, ModerationKind.REMOVED));
    }

    /** Most of a case is there to be judged: posts that were published, and not only drafts. */
    @Test
    void mostPostsArePublished() {
        long posts = cases().flatMap(content -> orNone(content.accounts()))
                .flatMap(account -> orNone(account.posts()))
                .filter(post -> post.publishedAt() != null)
                .map(Post::id)
                .count();
        assertThat(posts).isGreaterThan(MANY / 2);
    }
}
