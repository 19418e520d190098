package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.withSubject;

import java.util.stream.Stream;

/** What other parsers have taken for JSON, and numbers that they have choked on. */
final class HostileJson {

    private HostileJson() {}

    static Stream<BadDocument> all() {
        return Stream.of(broken(), trailing(), numbers()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> broken() {
        return Stream.of(
                broken("undefined", "{\"accounts\":undefined}"),
                broken("None", "{\"accounts\":None}"),
                broken("nul", "{\"accounts\":nul}"),
                broken("nulll", "{\"accounts\":nulll}"),
                broken("TRUE", "{\"accounts\":TRUE}"),
                broken("NULL", "{\"accounts\":NULL}"),
                broken("a number for a name", "{1:2}"),
                broken("null for a name", "{null:2}"),
                broken("a list for a name", "{[]:2}"),
                broken("a colon alone", "{:1}"),
                broken("a comma alone in an object", "{,}"),
                broken("two commas", "{\"readings\":{},,\"accounts\":[]}"),
                broken("a comma before the first", "{,\"accounts\":[]}"),
                broken("a comma for a colon", "{\"accounts\",[]}"),
                broken("a semicolon for a comma", "{\"accounts\":[];\"organisations\":[]}"),
                broken("an equals sign for a colon", "{\"accounts\"=[]}"),
                broken("two colons", "{\"accounts\"::[]}"),
                broken("three parts", "{\"accounts\":[]:[]}"),
                broken("a name alone", "{\"accounts\"}"),
                broken("brackets out of order", "{\"accounts\":[}]"),
                broken("round brackets", "(\"accounts\")"),
                broken("brackets in brackets", "{{}}"),
                broken("a closing bracket first", "]{}"),
                broken("typographers' quotation marks", "{\u201Caccounts\u201D:[]}"),
                broken("backticks", "{`accounts`:[]}"),
                broken("a quotation mark too many", "{\"accounts\"\":[]}"),
                broken("a text over two lines", "{\"readings\":{\"r\":\"a\\\n\"}}"),
                broken("an escape in base 16", "{\"readings\":{\"r\":\"\\x41\"}}"),
                broken("an escape in braces", "{\"readings\":{\"r\":\"\\u{41}\"}}"),
                broken("a capital U escape", "{\"readings\":{\"r\":\"\\U00000041\"}}"),
                broken("an escaped NUL in short", "{\"readings\":{\"r\":\"\\0\"}}"),
                broken("an escaped apostrophe", "{\"readings\":{\"r\":\"\\'\"}}"),
                broken("an escaped vertical tab", "{\"readings\":{\"r\":\"\\v\"}}"),
                broken("an escaped ESC in short", "{\"readings\":{\"r\":\"\\e[2J\"}}"),
                broken("an escape of full-width digits", "{\"readings\":{\"r\":\"\\u\uFF10\uFF10\uFF14\uFF11\"}}"),
                broken("an escape of signs", "{\"readings\":{\"r\":\"\\u+041\"}}"),
                broken("an escape of spaces", "{\"readings\":{\"r\":\"\\u 041\"}}"),
                broken("an escape at the end", "{\"readings\":{\"r\":\"\\"),
                broken("half an escape at the end", "{\"readings\":{\"r\":\"\\u00"),
                broken("half a pair at the end", "{\"readings\":{\"r\":\"\\ud83d"),
                broken("a tab in a text", "{\"readings\":{\"r\":\"a\tb\"}}"),
                broken("carriage return and line feed in a text", "{\"readings\":{\"r\":\"a\r\nb\"}}"),
                broken("ESC in a text", "{\"readings\":{\"r\":\"\u001B[2J\"}}"),
                broken("BEL in a text", "{\"readings\":{\"r\":\"\u0007\"}}"),
                broken("the unit separator in a text", "{\"readings\":{\"r\":\"\u001F\"}}"),
                broken("NUL in a name", "{\"readings\":{\"\u0000\":\"s\"}}"),
                broken("a line end in a name", "{\"readings\":{\"r\n\":\"s\"}}"),
                broken("NUL before the document", "\u0000{}"),
                broken("the record separator before the document", "\u001E{}"),
                broken("a vertical tab as white space", "{\u000B}"),
                broken("next line as white space", "{\u0085}"),
                broken("a line separator as white space", "{\u2028}"),
                broken("an ideographic space as white space", "{\u3000}"),
                broken("a zero-width space as white space", "{\u200B}"),
                broken("a byte order mark as white space", "{\uFEFF}"),
                broken("NUL as white space", "{\u0000}"),
                broken("a hexadecimal number", "{\"accounts\":0xFF}"),
                broken("an octal number", "{\"accounts\":0o17}"),
                broken("digits in groups", "{\"accounts\":1_000}"),
                broken("two zeros", "{\"accounts\":00}"),
                broken("minus zero one", "{\"accounts\":-01}"),
                broken("a minus sign alone", "{\"accounts\":-}"),
                broken("two minus signs", "{\"accounts\":--1}"),
                broken("a typographers' minus sign", "{\"accounts\":\u22121}"),
                broken("an exponent without digits", "{\"accounts\":1e}"),
                broken("an exponent with a sign alone", "{\"accounts\":1e+}"),
                broken("an exponent after a point", "{\"accounts\":1.e1}"),
                broken("an exponent with a point", "{\"accounts\":1e1.5}"),
                broken("a decimal comma", "{\"accounts\":1,5}"),
                broken("two points", "{\"accounts\":1.2.3}"),
                broken("Arabic digits", "{\"accounts\":\u0661}"),
                broken("full-width digits", "{\"accounts\":\uFF11}"),
                broken("a sign for infinity", "{\"accounts\":\u221E}"),
                broken("Infinity with a plus sign", "{\"accounts\":+Infinity}"),
                broken("-NaN", "{\"accounts\":-NaN}"),
                broken("INF", "{\"accounts\":INF}"),
                broken("a suffix", "{\"accounts\":1L}"),
                broken("a letter in a number", "{\"accounts\":1a}"),
                broken("a comment that does not end", "{\"accounts\":[] /* "),
                broken("a comment within a comment", "{/* /* */ */}"),
                broken("a comment of a page", "<!-- {} -->"),
                broken("a script's guard", ")]}',\n{}"),
                broken("an endless loop's guard", "for(;;);{}"),
                broken("a callback", "callback({})"),
                broken("an assignment", "var a = {};"),
                broken("a page", "<html><body>{}</body></html>"),
                broken(
                        "XML with an entity from outside",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                broken("YAML", "accounts: []"),
                broken("YAML with a tag", "!!javax.script.ScriptEngineManager []"),
                broken("TOML", "accounts = []"),
                broken("CSV", "id,kind\no1,ADMINISTRATION"),
                broken("a formula", "=HYPERLINK(\"http://example.org\")"),
                broken("an address", "%7B%7D"),
                broken("entities", "&#123;&#125;"),
                broken("base64", "e30="),
                broken("a lookup", "${jndi:ldap://example.org/a}"),
                broken("a template", "{{7*7}}"),
                broken("PHP's form", "a:1:{s:2:\"id\";s:1:\"a\";}"),
                broken("an end of file sign alone", "\u001A"),
                broken("a quotation mark alone", "\""),
                broken("a text for a document, cut short", "\"{}"),
                broken("a text for a document, with an unknown escape", "\"\\q\""),
                broken("a backslash alone", "\\"),
                broken("a replacement character", "\uFFFD"),
                broken("half an element", "{\"accounts\":[{\"id\":\"a1\",\"ow"),
                broken(
                        "a document without its last bracket",
                        "{\"accounts\":[{\"id\":\"a1\",\"owner\":\"o1\",\"platform\":{\"kind\":\"X\"}}]"),
                broken("broken beside what is faulty", "{\"asOf\":5,\"accounts\":[{}],\"x\""));
    }

    private static BadDocument broken(String name, String text) {
        return bad("no JSON: " + name, text, "NOT_JSON ").unseenBySchema();
    }

    private static Stream<BadDocument> trailing() {
        return Stream.of(
                trailing("an empty list", "{}[]"),
                trailing("null", "{}null"),
                trailing("a text", "{}\"\""),
                trailing("a number", "{} 1"),
                trailing("a line comment", "{} // more"),
                trailing("a block comment", "{} /* more */"),
                trailing("a hash comment", "{} # more"),
                trailing("an end of file sign", "{}\u001A"),
                trailing("a byte order mark", "{}\uFEFF"),
                trailing("a no-break space", "{}\u00A0"),
                trailing("a colon", "{}:"),
                trailing(
                        "a forged account on a second line",
                        "{\"accounts\":[]}\n{\"accounts\":[{\"id\":\"a1\",\"owner\":\"o1\",\"platform\":{\"kind\":\"X\"}}]}"),
                trailing("a thousand documents", "{}".repeat(1_000)),
                trailing("a tag", "{}</script>"),
                trailing("a form's boundary", "{}\r\n--boundary--"),
                trailing("half a text", "{}\""),
                trailing("a backslash", "{}\\"));
    }

    private static BadDocument trailing(String name, String text) {
        return bad("behind the document: " + name, text, "TRAILING_TEXT ").unseenBySchema();
    }

    private static Stream<BadDocument> numbers() {
        return Stream.of(
                number("10 with an exponent", "1e1", "WRONG_TYPE").unseenBySchema(),
                number("10 with a capital exponent and a sign", "1E+1", "WRONG_TYPE")
                        .unseenBySchema(),
                number("a tenth", "1e-1", "WRONG_TYPE"),
                number("more than a double holds", "1e400", "WRONG_TYPE").unseenBySchema(),
                number("a one and a thousand million zeros", "1e1000000000", "WRONG_TYPE")
                        .unseenBySchema(),
                number("an exponent of more than 64 bits", "1e99999999999999999999", "WRONG_TYPE")
                        .unseenBySchema(),
                number("less than a double holds", "1e-1000000000", "WRONG_TYPE")
                        .unseenBySchema(),
                number("decimals that hang in a double", "2.2250738585072012e-308", "WRONG_TYPE"),
                number("minus zero with decimals", "-0.0", "WRONG_TYPE").unseenBySchema(),
                number("ten with a hundred decimals less one", "9." + "9".repeat(99), "WRONG_TYPE"),
                number("2^53 and one", "9007199254740993", "OUT_OF_RANGE"),
                number("2^63", "9223372036854775808", "OUT_OF_RANGE"),
                number("below -2^63", "-9223372036854775809", "OUT_OF_RANGE"),
                number("2^32 and one, which is 1 in 32 bits", "4294967297", "OUT_OF_RANGE"),
                number("2^64 and one, which is 1 in 64 bits", "18446744073709551617", "OUT_OF_RANGE"),
                number("a hundred digits", "1".repeat(100), "OUT_OF_RANGE"),
                number("digits as text", "'1'", "WRONG_TYPE"),
                number("other digits as text", "'\u0661'", "WRONG_TYPE"),
                number("NaN as text", "'NaN'", "WRONG_TYPE"),
                number("true", "true", "WRONG_TYPE"),
                number("a list of one", "[1]", "WRONG_TYPE"),
                number("an object", "{'$numberInt':'1'}", "WRONG_TYPE"));
    }

    private static BadDocument number(String name, String number, String code) {
        return bad("number: " + name, withSubject("'ageYears':" + number), code + " /dataSubjects/0/ageYears")
                .leaving("s2");
    }
}
