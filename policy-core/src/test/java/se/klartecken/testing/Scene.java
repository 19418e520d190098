package se.klartecken.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the facts of one case have in common, so that they meet: ids, a few days and moments, and tastes. A case that
 * draws every fact on its own is a heap of unknowns and exceptions; one that likes some words, says yes to most and
 * leaves little out reaches what stands behind several conditions, and another one reaches something else.
 */
final class Scene {

    private final Random random;
    private final Vocabulary vocabulary;
    private final Timeline timeline;
    private final double known;
    private final double yes;
    private final Map<Class<?>, List<Object>> favourites = new HashMap<>();
    private final Map<String, Double> chances = new HashMap<>();
    private final List<String> favouriteClauses;

    private final List<String> organisations;
    private final List<String> subjects;
    private final List<List<String>> posts = new ArrayList<>();
    private final List<List<String>> messages = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** Position of the account that is being made. */
    private int account = -1;

    Scene(Random random, Vocabulary vocabulary, Timeline timeline) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.timeline = timeline;
        this.known = oneOf(List.of(0.5, 0.8, 0.9, 0.97, 1.0, 1.0));
        this.yes = oneOf(List.of(0.1, 0.5, 0.8, 0.9, 0.97));
        this.organisations = ids("organisation", number(1, 2));
        this.subjects = ids("person", number(0, 3));
        int accounts = number(1, 2);
        for (int i = 1; i <= accounts; i++) {
            posts.add(ids("inlagg-" + i, number(0, 2)));
            messages.add(ids("meddelande-" + i, number(0, 2)));
        }
        this.favouriteClauses = IntStream.range(0, number(1, 4))
                .mapToObj(i -> favouriteClause())
                .toList();
    }

    private String favouriteClause() {
        boolean judged = !vocabulary.judged().isEmpty() && chance(0.7);
        return oneOf(judged ? vocabulary.judged() : vocabulary.clauses());
    }

    private static List<String> ids(String sort, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> sort + "-" + i).toList();
    }

    boolean chance(double chance) {
        return random.nextDouble() < chance;
    }

    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Timeline timeline() {
        return timeline;
    }

    /** Whether an optional fact is given; some are never there, or always, in the whole case. */
    boolean gives(Part part) {
        if (Likely.isNeverGiven(part)) {
            return false;
        }
        if (part.required() || Likely.isGiven(part)) {
            return true;
        }
        return chance(chances.computeIfAbsent(part.key(), key -> taste()));
    }

    private double taste() {
        double taste = random.nextDouble();
        return taste < 0.08 ? 0 : taste < 0.3 ? 1 : known;
    }

    boolean saysYes() {
        return chance(yes);
    }

    /** A word: half the time one that is likely anywhere, else mostly one that this case likes. */
    Object word(Class<?> type) {
        List<? extends Enum<?>> likely = Likely.words(type);
        if (!likely.isEmpty() && random.nextBoolean()) {
            return oneOf(likely);
        }
        return oneOf(chance(0.7) ? favourites.computeIfAbsent(type, this::some) : Likely.all(type));
    }

    private List<Object> some(Class<?> type) {
        List<Object> all = Likely.all(type);
        return IntStream.range(0, number(1, 3)).mapToObj(i -> oneOf(all)).toList();
    }

    /** How many items a list has. */
    int count(Part list) {
        return switch (list.key()) {
            case "Case.organisations" -> organisations.size();
            case "Case.accounts" -> posts.size();
            case "Case.dataSubjects" -> subjects.size();
            case "Account.posts" -> posts.get(Math.max(account, 0)).size();
            case "Account.messages" -> messages.get(Math.max(account, 0)).size();
            default -> chance(0.15) ? 0 : number(chance(0.8) ? 1 : 0, Likely.most(list));
        };
    }

    String nextOrganisation() {
        return next("organisation");
    }

    String nextSubject() {
        return next("person");
    }

    String nextAccount() {
        account++;
        return "konto-" + (account + 1);
    }

    String nextPost() {
        return next("inlagg-" + Math.max(account + 1, 1));
    }

    String nextMessage() {
        return next("meddelande-" + Math.max(account + 1, 1));
    }

    String next(String sort) {
        return sort + "-" + counters.merge(sort, 1, Integer::sum);
    }

    String organisation() {
        return oneOf(organisations);
    }

    String account() {
        return "konto-" + number(1, posts.size());
    }

    String post() {
        List<String> all = posts.stream().flatMap(List::stream).toList();
        return all.isEmpty() ? "inlagg-0" : oneOf(all);
    }

    String subject() {
        return subjects.isEmpty() ? "person-0" : oneOf(subjects);
    }

    String attested() {
        return random.nextBoolean() ? organisation() : account();
    }

    String assessed() {
        List<String> items = new ArrayList<>();
        posts.forEach(items::addAll);
        messages.forEach(items::addAll);
        return items.isEmpty() || chance(0.4) ? attested() : oneOf(items);
    }

    String clause() {
        return oneOf(chance(0.7) ? favouriteClauses : vocabulary.clauses());
    }

    String municipality() {
        return chance(0.9) ? vocabulary.municipality() : "nagon-annanstans";
    }

    Map<String, String> readings() {
        Map<String, String> chosen = new HashMap<>();
        if (!vocabulary.readings().isEmpty() && random.nextBoolean()) {
            for (int i = number(1, 4); i > 0; i--) {
                var reading = oneOf(vocabulary.readings());
                chosen.put(reading.name(), oneOf(reading.choices()).name());
            }
        }
        return chosen;
    }

    Instant moment(Part part) {
        return timeline.moment(random, part.key());
    }

    LocalDate day(Part part) {
        return timeline.day(random, part.key());
    }
}
