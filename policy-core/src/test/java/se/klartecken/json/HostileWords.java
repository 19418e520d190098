package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;
import static se.klartecken.json.Documents.organisation;
import static se.klartecken.json.Documents.withPost;
import static se.klartecken.json.Documents.withSubject;

import java.util.stream.Stream;

/** Words and ids that look like others, or like nothing. */
final class HostileWords {

    private HostileWords() {}

    static Stream<BadDocument> all() {
        return Stream.of(words(), platforms(), blankIds(), longIds(), noIds()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> words() {
        return Stream.of(
                word("a dotted capital I", "MARKET\u0130NG"),
                word("a dotless i", "MARKET\u0131NG"),
                word("small letters with a dotless i", "market\u0131ng"),
                word("a capital I and a combining dot", "MARKETI\u0307NG"),
                word("mixed case", "Marketing"),
                word("a Cyrillic A", "M\u0410RKETING"),
                word("a Greek Epsilon", "MARK\u0395TING"),
                word("the sign for kelvin", "MAR\u212AETING"),
                word("full-width letters", "\uFF2D\uFF21\uFF32\uFF2B\uFF25\uFF34\uFF29\uFF2E\uFF27"),
                word("bold mathematical letters", "\uD835\uDC0CARKETING"),
                word("a zero-width space", "MARK\u200BETING"),
                word("a zero-width non-joiner", "MARKETING\u200C"),
                word("a zero-width joiner", "\u200DMARKETING"),
                word("a word joiner", "MARK\u2060ETING"),
                word("a byte order mark", "\uFEFFMARKETING"),
                word("a soft hyphen", "MARKET\u00ADING"),
                word("a right-to-left override", "\u202EGNITEKRAM"),
                word("a left-to-right mark", "MARKETING\u200E"),
                word("a bidirectional isolate", "\u2067MARKETING\u2069"),
                word("a combining accent", "MARKETING\u0301"),
                word("a variation selector", "MARKETING\uFE0F"),
                word("a tag character", "MARKETING\uDB40\uDC41"),
                word("NUL after it", "MARKETING\\u0000"),
                word("NUL before it", "\\u0000MARKETING"),
                word("a line end after it", "MARKETING\\n"),
                word("carriage return and line feed after it", "MARKETING\\r\\n"),
                word("a tab before it", "\\tMARKETING"),
                word("a no-break space after it", "MARKETING\u00A0"),
                word("an escape sequence after it", "MARKETING\\u001b[0m"),
                word("two words", "MARKETING,OTHER"),
                word("two words with a bar", "MARKETING|OTHER"),
                word("the type before it", "PostPurpose.MARKETING"),
                word("quotation marks", "\\\"MARKETING\\\""),
                word("its number as text", "2"),
                word("a word of another property", "PUBLISHED"),
                word("the word null", "null"),
                word("a lookup", "${MARKETING}"),
                word("only NUL", "\\u0000"),
                word("an entity", "MARKETING&amp;"),
                word("percent signs", "%4DARKETING"));
    }

    private static BadDocument word(String name, String word) {
        return bad(
                        "a word with a difference: " + name,
                        withPost("'purpose':'" + word + "'"),
                        "UNKNOWN_WORD /accounts/0/posts/0/purpose")
                .leaving("a1 p2");
    }

    private static Stream<BadDocument> platforms() {
        return Stream.of(
                platform("a Cyrillic X", "\u0425"),
                platform("a multiplication sign for X", "\u00D7"),
                platform("the Roman numeral ten for X", "\u2169"),
                platform("a dotless i in a platform", "w\u0131k\u0131"),
                platform("a platform's address", "https://facebook.com"));
    }

    private static BadDocument platform(String name, String kind) {
        String faulty = "{'id':'a1','owner':'o1','platform':{'kind':'" + kind + "'}}";
        return bad(name, document(list("accounts", faulty, account("a2"))), "UNKNOWN_WORD /accounts/0/platform/kind")
                .leaving("a2");
    }

    private static Stream<BadDocument> blankIds() {
        return Stream.of(
                blankId("a zero-width joiner", "\u200D"),
                blankId("a left-to-right mark", "\u200E"),
                blankId("bidirectional override and its end", "\u202E\u202C"),
                blankId("soft hyphens", "\u00AD\u00AD"),
                blankId("a byte order mark", "\uFEFF"),
                blankId("a line separator", "\u2028"),
                blankId("a paragraph separator", "\u2029"),
                blankId("an ideographic space", "\u3000"),
                blankId("NUL", "\\u0000"),
                blankId("ESC", "\\u001b"),
                blankId("BEL", "\\u0007"),
                blankId("DEL", "\u007F"),
                blankId("next line", "\\u0085"),
                blankId("the C1 introducer", "\\u009b"),
                blankId("a Mongolian vowel separator", "\u180E"),
                blankId("Hangul fillers", "\u115F\u1160\u3164\uFFA0"),
                blankId("a Braille pattern without dots", "\u2800"),
                blankId("variation selectors", "\uFE0F\uFE0E"),
                blankId("a combining accent", "\u0301"),
                blankId("tag characters", "\uDB40\uDC41\uDB40\uDC42"),
                blankId("a word joiner", "\u2060"),
                blankId("carriage return and line feed", "\\r\\n"),
                blankId("every kind of nothing", " \\t\u00A0\u2003\u200B\\u0000"));
    }

    private static BadDocument blankId(String name, String id) {
        return id("an id of " + name + " alone", "BLANK_ID", "'" + id + "'");
    }

    private static Stream<BadDocument> longIds() {
        return Stream.of(
                id("an id of 201 emojis", "ID_TOO_LONG", "'" + "\uD83D\uDE00".repeat(201) + "'"),
                id("an id of 201 escaped emojis", "ID_TOO_LONG", "'" + "\\ud83d\\ude00".repeat(201) + "'"),
                id("an id of 201 zero-width spaces", "ID_TOO_LONG", "'" + "\u200B".repeat(201) + "'"),
                id("an id of a letter and 200 combining accents", "ID_TOO_LONG", "'e" + "\u0301".repeat(200) + "'"),
                id("an id of 99,999 characters", "ID_TOO_LONG", "'" + "x".repeat(99_999) + "'"));
    }

    private static Stream<BadDocument> noIds() {
        return Stream.of(
                id("true for an id", "WRONG_TYPE", "true"),
                id("a list for an id", "WRONG_TYPE", "['o1']"),
                id("an object for an id", "WRONG_TYPE", "{'$oid':'o1'}"),
                id("a number with decimals for an id", "WRONG_TYPE", "1.0"),
                id("null for an id", "NULL_VALUE", "null"),
                id("the second half of a pair in an id", "LONE_SURROGATE", "'o\\udfff1'")
                        .unseenBySchema(),
                id("two first halves in an id", "LONE_SURROGATE", "'\\ud83d\\ud83d'")
                        .unseenBySchema(),
                bad(
                                "half a pair between two whole ones in a text",
                                withPost("'text':'\\ud83d\\ude00\\ud83d\\ud83d\\ude00'"),
                                "LONE_SURROGATE /accounts/0/posts/0/text")
                        .leaving("a1 p2")
                        .unseenBySchema(),
                bad(
                                "half a pair and a letter that is escaped in a text",
                                withPost("'text':'\\ud834\\u0061'"),
                                "LONE_SURROGATE /accounts/0/posts/0/text")
                        .leaving("a1 p2")
                        .unseenBySchema(),
                bad("half a pair in a reading", document("'readings':{'r':'\\udc00'}"), "LONE_SURROGATE /readings")
                        .unseenBySchema(),
                bad(
                                "a number among the guardians",
                                withSubject("'guardians':['g1',5]"),
                                "WRONG_TYPE /dataSubjects/0/guardians/1")
                        .leaving("s2"));
    }

    private static BadDocument id(String name, String code, String id) {
        String faulty = organisation("?").replace("'?'", id);
        return bad(name, document(list("organisations", faulty, organisation("o2"))), code + " /organisations/0/id")
                .leaving("o2");
    }
}
