package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;

import java.util.stream.Stream;

/** Documents that are rejected whole. */
final class BadJson {

    private BadJson() {}

    static Stream<BadDocument> all() {
        return Stream.of(broken(), trailing(), topLevel()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> broken() {
        return Stream.of(
                        bad("empty text", "", "NOT_JSON "),
                        bad("white space", " \n\t\r ", "NOT_JSON "),
                        bad("object without end", "{", "NOT_JSON "),
                        bad("list without end", "{\"accounts\":[", "NOT_JSON "),
                        bad("text without end", "{\"accounts", "NOT_JSON "),
                        bad("name without value", "{\"asOf\":", "NOT_JSON "),
                        bad("comma at the end of an object", "{\"accounts\":[],}", "NOT_JSON "),
                        bad("comma at the end of a list", "{\"accounts\":[" + json(account("a1")) + ",]}", "NOT_JSON "),
                        bad("comma alone in a list", "{\"accounts\":[,]}", "NOT_JSON "),
                        bad("no comma", "{\"accounts\":[] \"organisations\":[]}", "NOT_JSON "),
                        bad("no colon", "{\"accounts\" []}", "NOT_JSON "),
                        bad("block comment", "{/* none */}", "NOT_JSON "),
                        bad("line comment", "{// none\n}", "NOT_JSON "),
                        bad("hash comment", "# none\n{}", "NOT_JSON "),
                        bad("apostrophes", "{'accounts':[]}", "NOT_JSON "),
                        bad("name without quotes", "{accounts:[]}", "NOT_JSON "),
                        bad("NaN", "{\"accounts\":NaN}", "NOT_JSON "),
                        bad("Infinity", "{\"accounts\":-Infinity}", "NOT_JSON "),
                        bad("plus sign", "{\"accounts\":+1}", "NOT_JSON "),
                        bad("no digit before the point", "{\"accounts\":.5}", "NOT_JSON "),
                        bad("no digit after the point", "{\"accounts\":5.}", "NOT_JSON "),
                        bad("leading zero", "{\"accounts\":01}", "NOT_JSON "),
                        bad("hexadecimal", "{\"accounts\":0x10}", "NOT_JSON "),
                        bad("capital True", "{\"accounts\":True}", "NOT_JSON "),
                        bad("line end in a text", "{\"readings\":{\"r\":\"a\nb\"}}", "NOT_JSON "),
                        bad("NUL in a text", "{\"readings\":{\"r\":\"a\0b\"}}", "NOT_JSON "),
                        bad("unknown escape", "{\"readings\":{\"r\":\"\\q\"}}", "NOT_JSON "),
                        bad("unknown escape in what is skipped", "{\"nobody\":\"\\q\"}", "NOT_JSON "),
                        bad("escape of too few digits", "{\"readings\":{\"r\":\"\\u12G4\"}}", "NOT_JSON "),
                        bad("object closed as a list", "{]", "NOT_JSON "),
                        bad("list closed as an object", "{\"accounts\":[}", "NOT_JSON "),
                        bad("form feed as white space", "{\f}", "NOT_JSON "),
                        bad("no-break space as white space", "{\u00A0}", "NOT_JSON "),
                        bad("byte order mark", "\uFEFF{}", "NOT_UTF8 "))
                .map(BadDocument::unseenBySchema);
    }

    private static Stream<BadDocument> trailing() {
        return Stream.of(
                        bad("a word after the end", "{} x", "TRAILING_TEXT "),
                        bad("two documents", "{}{}", "TRAILING_TEXT "),
                        bad("two documents on two lines", "{}\n{}\n", "TRAILING_TEXT "),
                        bad("a comma after the end", "{},", "TRAILING_TEXT "),
                        bad("one bracket too many", "{}}", "TRAILING_TEXT "),
                        bad("NUL after the end", "{}\0", "TRAILING_TEXT "))
                .map(BadDocument::unseenBySchema);
    }

    private static Stream<BadDocument> topLevel() {
        return Stream.of(
                bad("a list", "[]", "WRONG_TYPE "),
                bad("a list of cases", "[{}]", "WRONG_TYPE "),
                bad("a text", "\"{}\"", "WRONG_TYPE "),
                bad("a number", "5", "WRONG_TYPE "),
                bad("null", "null", "WRONG_TYPE "),
                bad(
                        "unknown property of the case",
                        document("'nobody':1", list("accounts", account("a1"))),
                        "UNKNOWN_PROPERTY "),
                bad(
                        "two unknown properties",
                        document("'x':{'y':[1]},'X':1"),
                        "UNKNOWN_PROPERTY ",
                        "UNKNOWN_PROPERTY "),
                bad("impossible asOf", document("'asOf':'2026-02-30T00:00:00Z'"), "BAD_FORMAT /asOf"),
                bad("number as asOf", document("'asOf':1772442000"), "WRONG_TYPE /asOf"),
                bad("asOf twice", document("'asOf':null,'asOf':null"), "DUPLICATE_PROPERTY /asOf")
                        .unseenBySchema(),
                bad("asOf twice, once escaped", document("'asOf':null,'\\u0061sOf':null"), "DUPLICATE_PROPERTY /asOf")
                        .unseenBySchema(),
                bad(
                        "asOf thrice",
                        document("'asOf':1,'asOf':2,'asOf':3"),
                        "WRONG_TYPE /asOf",
                        "DUPLICATE_PROPERTY /asOf",
                        "DUPLICATE_PROPERTY /asOf"),
                bad(
                        "an object as accounts",
                        document("'accounts':{'0':" + account("a1") + "}"),
                        "WRONG_TYPE /accounts"),
                bad("false as organisations", document("'organisations':false"), "WRONG_TYPE /organisations"),
                bad("a list as readings", document("'readings':['r']"), "WRONG_TYPE /readings"),
                bad("a number in readings", document("'readings':{'r':1,'s':'t'}"), "WRONG_TYPE /readings"),
                bad("a list in readings", document("'readings':{'r':['s']}"), "WRONG_TYPE /readings"),
                bad("null in readings", document("'readings':{'r':null}"), "NULL_VALUE /readings"),
                bad(
                                "a name twice in readings",
                                document("'readings':{'r':'s','r':'s'}"),
                                "DUPLICATE_PROPERTY /readings")
                        .unseenBySchema(),
                bad("half a pair in a name", document("'readings':{'\\ud800':'s'}"), "NOT_JSON ")
                        .unseenBySchema(),
                bad(
                        "top level and element",
                        document("'asOf':'now'", list("accounts", account("a1", "'canModerate':1"))),
                        "BAD_FORMAT /asOf",
                        "WRONG_TYPE /accounts/0/canModerate"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
