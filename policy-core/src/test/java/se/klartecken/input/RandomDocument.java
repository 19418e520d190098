package se.klartecken.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random documents full of references. Some ids are borne twice, and some of those that are referred to by nobody; some events lie in {@value #LATER}, and some things are of no good form. Every id and text holds {@value #CANARY}.
 */
final class RandomDocument {

    static final String CANARY = "kanariefågel";
    static final String LATER = "2027-01-01T00:00:00Z";

    private static final String NOBODY = CANARY + "-nobody";
    private static final Pattern REFERENCE = Pattern.compile("<([a-z])>");
    private static final String EARLIER = "2026-01-01T00:00:00Z";

    private final Random random;
    private final int oddity;
    private final Map<String, List<String>> ids = new HashMap<>();
    private int uses;

    /**
     * Documents.
     *
     * @param oddity one of so many things is wrong
     */
    RandomDocument(Random random, int oddity) {
        this.random = random;
        this.oddity = oddity;
    }

    String next() {
        String json = join(
                list("organisations", 5, this::organisation),
                list("accounts", 5, this::account),
                list("dataSubjects", 5, this::dataSubject),
                list("attestations", 4, () -> recorded("'topic':'SERVICE'", "oa")),
                list("assessments", 4, () -> recorded("'clause':'" + CANARY + "'", "oapm")));
        return REFERENCE
                .matcher(json)
                .replaceAll(reference -> "'" + target(reference.group(1)) + "'")
                .replace('\'', '"');
    }

    private String organisation() {
        return object(id("o"), "'kind':'OTHER'", list("crises", 2, () -> object(id("c"), at("activatedAt"))));
    }

    private String account() {
        return object(
                id("a"),
                "'owner':" + reference("o"),
                "'platform':{'kind':'OTHER','name':'" + CANARY + "'}",
                list("jointOwners", 2, () -> reference("o")),
                "'start':{" + list("decisions", 2, () -> object("'organisation':" + reference("o"))) + "}",
                list("posts", 4, this::post),
                list("messages", 3, this::message));
    }

    private String post() {
        return object(
                id("p"),
                isOdd() ? "'status':'PUBLISHED'" : "'status':'DRAFT'",
                "'text':'" + CANARY + "'",
                list("media", 2, () -> object("'kind':'FILM'", list("persons", 2, () -> reference("s")))),
                list("personalData", 3, this::use));
    }

    private String use() {
        uses++;
        return object(
                "'id':'" + CANARY + "-u" + (isOdd() ? 0 : uses) + "'",
                "'dataSubject':" + reference("s"),
                "'kind':'NAME'",
                "'basisAssessment':{" + at("at") + "}");
    }

    private String message() {
        return object(id("m"), "'kind':'POST'", at("receivedAt"), "'author':'" + CANARY + "'");
    }

    private String dataSubject() {
        return object(id("s"), list("guardians", 2, () -> "'" + CANARY + "'"), list("consents", 2, this::consent));
    }

    private String consent() {
        return object(
                at("givenAt"),
                list(
                        "covers",
                        2,
                        () -> object(
                                "'medium':'SOCIAL_MEDIA'",
                                list("accounts", 1, () -> reference("a")),
                                list("posts", 2, () -> reference("p")))));
    }

    private String recorded(String what, String sorts) {
        int sort = random.nextInt(sorts.length());
        return object(what, "'about':" + reference(sorts.substring(sort, sort + 1)), at("at"));
    }

    private String id(String sort) {
        List<String> borne = ids.computeIfAbsent(sort, ignored -> new ArrayList<>());
        String id = isOdd()
                ? oneOf(ids.values().stream().flatMap(List::stream).toList())
                : CANARY + "-" + sort + borne.size();
        borne.add(id);
        return "'id':'" + id + "'";
    }

    /** Stands for a reference until all ids are known. */
    private static String reference(String sort) {
        return "<" + sort + ">";
    }

    private String target(String sort) {
        return isOdd() ? NOBODY : oneOf(ids.getOrDefault(sort, List.of()));
    }

    private String oneOf(List<String> some) {
        return some.isEmpty() ? NOBODY : some.get(random.nextInt(some.size()));
    }

    private String at(String property) {
        return "'" + property + "':'" + (isOdd() ? LATER : EARLIER) + "'";
    }

    private boolean isOdd() {
        return random.nextInt(oddity) == 0;
    }

    private String list(String name, int max, Supplier<String> item) {
        return IntStream.range(0, random.nextInt(max + 1))
                .mapToObj(i -> item.get())
                .collect(Collectors.joining(",", "'" + name + "':[", "]"));
    }

    private String object(String... members) {
        List<String> all = new ArrayList<>(List.of(members));
        if (random.nextInt(10 * oddity) == 0) {
            all.add("'" + CANARY + "':1");
        }
        return join(all.toArray(String[]::new));
    }

    private static String join(String... members) {
        return "{" + String.join(",", members) + "}";
    }
}
