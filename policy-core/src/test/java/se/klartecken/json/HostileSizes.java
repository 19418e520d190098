package se.klartecken.json;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents whose only fault is what they cost. They are made when they are needed.
 *
 * @param name what there is too much of
 * @param json the document
 * @param last the last error, as code, space and pointer
 */
record HostileSizes(String name, Supplier<String> json, String last) {

    private static final int MILLION = 1_000_000;

    static Stream<HostileSizes> all() {
        return Stream.of(nested(), numbers(), texts(), many(), collisions()).flatMap(documents -> documents);
    }

    private static HostileSizes size(String name, String last, Supplier<String> json) {
        return new HostileSizes(name, json, last);
    }

    private static Stream<HostileSizes> nested() {
        return Stream.of(
                size("a million lists in each other", "TOO_DEEP ", () -> "[".repeat(MILLION)),
                size("a million lists, each closed", "TOO_DEEP ", () -> "[".repeat(MILLION) + "]".repeat(MILLION)),
                size("a million objects in each other", "TOO_DEEP ", () -> "{\"x\":".repeat(MILLION)),
                size("objects and lists by turns", "TOO_DEEP ", () -> "{\"accounts\":[".repeat(MILLION)),
                size("lists in a list of accounts", "TOO_DEEP ", () -> "{\"accounts\":" + "[".repeat(MILLION)),
                size("lists under an unknown name", "TOO_DEEP ", () -> "{\"x\":" + "[".repeat(MILLION)),
                size("objects among the readings", "TOO_DEEP ", () -> "{\"readings\":" + "{\"r\":".repeat(MILLION)),
                size("lists in place of a text", "TOO_DEEP ", () -> Documents.withPost("'text':" + nest(31))),
                size(
                        "lists under a name that stands twice",
                        "TOO_DEEP ",
                        () -> "{\"asOf\":null,\"asOf\":" + nest(32) + "}"),
                size("one list too many", "TOO_DEEP ", () -> "{\"x\":" + nest(32) + "}"),
                size("just as many lists as there may be", "UNKNOWN_PROPERTY ", () -> "{\"x\":" + nest(31) + "}"));
    }

    private static String nest(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static Stream<HostileSizes> numbers() {
        return Stream.of(
                age("a million digits", "NUMBER_TOO_LONG ", "9".repeat(MILLION)),
                age("a million digits below nought", "NUMBER_TOO_LONG ", "-" + "9".repeat(MILLION)),
                age("a million decimals", "NUMBER_TOO_LONG ", "1." + "9".repeat(MILLION)),
                age("a million decimals of nought", "TEXT_TOO_LONG ", "0." + "0".repeat(MILLION) + "1"),
                age("an exponent of a million digits", "NUMBER_TOO_LONG ", "1e" + "9".repeat(MILLION)),
                age("a million leading zeros", "NOT_JSON ", "0".repeat(MILLION) + "1"),
                age("a hundred and one digits", "NUMBER_TOO_LONG ", "1".repeat(101)),
                size("a million digits under an unknown name", "TEXT_TOO_LONG ", () -> "{\"x\":" + "9".repeat(MILLION)),
                size("a million digits instead of a document", "TEXT_TOO_LONG ", () -> "9".repeat(MILLION)));
    }

    private static HostileSizes age(String name, String last, String number) {
        return size(name, last, () -> Documents.withSubject("'ageYears':" + number));
    }

    private static Stream<HostileSizes> texts() {
        return Stream.of(
                reading("a text of 30 million letters", "TEXT_TOO_LONG ", "x".repeat(30 * MILLION)),
                reading("a text of 100,001 letters", "TEXT_TOO_LONG ", "x".repeat(100_001)),
                reading("a text of 100,001 escapes", "TEXT_TOO_LONG ", "\\u0061".repeat(100_001)),
                reading("a text of 50,001 emojis", "TEXT_TOO_LONG ", "\uD83D\uDE00".repeat(50_001)),
                reading("a text of a million escaped quotation marks", "TEXT_TOO_LONG ", "\\\"".repeat(MILLION)),
                size("a name of a million letters", "TEXT_TOO_LONG ", () -> "{\"" + "x".repeat(MILLION) + "\":1}"),
                size(
                        "a name of a million escapes",
                        "TEXT_TOO_LONG ",
                        () -> "{\"" + "\\u0061".repeat(MILLION) + "\":1}"),
                size(
                        "a word of 99,000 letters",
                        "UNKNOWN_WORD /accounts/0/posts/0/purpose",
                        () -> Documents.withPost("'purpose':'" + "MARKETING".repeat(11_000) + "'")),
                size(
                        "a date-time of 99,000 digits",
                        "BAD_FORMAT /asOf",
                        () -> "{\"asOf\":\"" + "2026-03-02".repeat(9_900) + "\"}"),
                size(
                        "office hours of 99,000 letters",
                        "BAD_FORMAT /organisations/0/officeHours",
                        () -> Documents.withOrganisation("'officeHours':'" + "MON 08:00-17:00 ".repeat(6_000) + "'")));
    }

    private static HostileSizes reading(String name, String last, String text) {
        return size(name, last, () -> "{\"readings\":{\"r\":\"" + text + "\"}}");
    }

    private static Stream<HostileSizes> many() {
        return Stream.of(
                size("a byte more than 32 MiB", "DOCUMENT_TOO_LONG ", () -> " ".repeat((32 << 20) - 1) + "{}"),
                size("a hundred million brackets", "DOCUMENT_TOO_LONG ", () -> "[".repeat(100 * MILLION)),
                size("32 MiB of white space", "NOT_JSON ", () -> "\n".repeat(32 << 20)),
                size("32 MiB of white space and one bracket", "NOT_JSON ", () -> " ".repeat((32 << 20) - 1) + "{"),
                size("four million noughts", "TOO_MANY_TOKENS ", () -> "{\"x\":[" + "0,".repeat(4 * MILLION) + "0]}"),
                size(
                        "four million empty objects",
                        "TOO_MANY_TOKENS ",
                        () -> "{\"x\":[" + "{},".repeat(2 * MILLION) + "0]}"),
                size(
                        "a million accounts of nothing",
                        "TOO_MANY_ERRORS ",
                        () -> "{\"accounts\":[" + "null,".repeat(MILLION) + "0]}"),
                size(
                        "a million unknown names",
                        "TOO_MANY_ERRORS ",
                        () -> "{" + "\"x\":0,".repeat(MILLION) + "\"x\":0}"),
                size(
                        "a million times the same name",
                        "TOO_MANY_ERRORS ",
                        () -> "{" + "\"asOf\":null,".repeat(MILLION) + "\"x\":0}"),
                size(
                        "a thousand and one faults",
                        "TOO_MANY_ERRORS ",
                        () -> "{\"accounts\":[" + "0,".repeat(1_000) + "0]}"),
                size(
                        "a thousand faults",
                        "WRONG_TYPE /accounts/999",
                        () -> "{\"accounts\":[" + "0,".repeat(999) + "0]}"));
    }

    /** Names with the same hash, which once cost a time that grew with their number squared. */
    private static Stream<HostileSizes> collisions() {
        return Stream.of(
                size(
                        "65,536 names with the same hash among the readings, and one of them twice",
                        "DUPLICATE_PROPERTY /readings",
                        () -> "{\"readings\":{" + colliding("", ":\"s\"")
                                + ",\"AaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAa\":\"t\"}}"),
                size(
                        "65,536 unknown names with the same hash",
                        "TOO_MANY_ERRORS ",
                        () -> "{" + colliding("", ":0") + "}"),
                size(
                        "65,536 ids with the same hash, and one of them too long",
                        "ID_TOO_LONG /dataSubjects/65536/id",
                        () -> "{\"dataSubjects\":["
                                + colliding("{\"id\":", "}")
                                + ",{\"id\":\"" + "Aa".repeat(101) + "\"}]}"));
    }

    /** All texts of sixteen pairs Aa or BB, which have one hash, each between what is given. */
    private static String colliding(String before, String after) {
        return IntStream.range(0, 1 << 16)
                .mapToObj(bits -> IntStream.range(0, 16)
                        .mapToObj(bit -> ((bits >> bit) & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", before + "\"", "\"" + after)))
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return name;
    }
}
