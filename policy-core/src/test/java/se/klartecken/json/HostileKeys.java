package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.withSubject;

import java.util.Arrays;
import java.util.stream.Stream;

/** Names that stand twice to forge a consent, and names that pass for others. */
final class HostileKeys {

    /** What a child's guardian would have had to give. */
    private static final String FORGED = "{'givenBy':'GUARDIAN','explicit':true,'givenAt':'2026-01-01T00:00:00Z'}";

    private HostileKeys() {}

    static Stream<BadDocument> all() {
        return Stream.of(twice(), otherNames(), inMaps()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> twice() {
        return Stream.of(
                twice("a forged consent after none", "'consents':[],'consents':[" + FORGED + "]", "consents"),
                twice("a forged consent before none", "'consents':[" + FORGED + "],'consents':[]", "consents"),
                twice("a forged consent after null", "'consents':null,'consents':[" + FORGED + "]", "consents"),
                twice(
                        "a forged consent under a name with its first letter escaped",
                        "'consents':[],'\\u0063onsents':[" + FORGED + "]",
                        "consents"),
                twice(
                        "a forged consent under a name with its last letter escaped",
                        "'consent\\u0073':[],'consents':[" + FORGED + "]",
                        "consents"),
                twice(
                        "a forged consent under a name escaped throughout",
                        "'consents':[],'\\u0063\\u006f\\u006e\\u0073\\u0065\\u006e\\u0074\\u0073':[" + FORGED + "]",
                        "consents"),
                twice(
                        "a forged consent under a name escaped in capital digits",
                        "'consents':[],'c\\u006Fnsents':[" + FORGED + "]",
                        "consents"),
                twice(
                        "consents three times",
                        "'consents':[],'consents':[" + FORGED + "],'consents':[]",
                        "consents",
                        "consents"),
                twice(
                        "a birth date given twice, once as a grown-up's",
                        "'birthDate':'2015-05-05','birthDate':'1990-05-05'",
                        "birthDate"),
                twice("a child who is none further on", "'isChild':true,'guardians':[],'isChild':false", "isChild"),
                twice("an id given twice, once escaped", "'\\u0069d':'s9'", "id"),
                twice(
                        "a withdrawal taken back by its name's second time",
                        "'consents':[{'withdrawnAt':'2026-01-01T00:00:00Z','withdrawnAt':null}]",
                        "consents/0/withdrawnAt"),
                twice(
                        "a giver given twice within a consent",
                        "'consents':[{'givenBy':'DATA_SUBJECT','givenBy':'GUARDIAN'}]",
                        "consents/0/givenBy"),
                twice(
                        "a consent's scope given twice",
                        "'consents':[{'covers':[],'givenBy':'GUARDIAN','c\\u006fvers':[{}]}]",
                        "consents/0/covers"),
                twice(
                        "a name twice within what stands there a second time",
                        "'consents':[],'consents':[{'givenBy':1,'givenBy':2}]",
                        "consents"));
    }

    private static BadDocument twice(String name, String members, String... properties) {
        String[] faults = Arrays.stream(properties)
                .map(property -> "DUPLICATE_PROPERTY /dataSubjects/0/" + property)
                .toArray(String[]::new);
        return bad(name, withSubject(members), faults).leaving("s2").unseenBySchema();
    }

    /** None of them is a property, and none is repeated in the pointer. */
    private static Stream<BadDocument> otherNames() {
        return Stream.of(
                otherName("capital letter", "Consents"),
                otherName("capitals", "CONSENTS"),
                otherName("space before", " consents"),
                otherName("space after", "consents "),
                otherName("NUL after", "consents\\u0000"),
                otherName("line end after", "consents\\n"),
                otherName("zero-width space within", "con\u200Bsents"),
                otherName("zero-width joiner after", "consents\u200D"),
                otherName("soft hyphen within", "con\u00ADsents"),
                otherName("byte order mark before", "\uFEFFconsents"),
                otherName("right-to-left override before", "\u202Econsents"),
                otherName("Cyrillic letter", "\u0441onsents"),
                otherName("full-width letter", "\uFF43onsents"),
                otherName("combining accent", "consents\u0301"),
                otherName("long s", "con\u017Fents"),
                otherName("escape sequence of a terminal", "consents\\u001b[2J"),
                otherName("the path of a property", "consents/0/givenBy"),
                otherName("an escaped path", "consents~10~1givenBy"),
                otherName("a slash", "/"),
                otherName("two slashes", "//"),
                otherName("a tilde", "~"),
                otherName("a tilde and 0", "~0"),
                otherName("a tilde and 1", "~1"),
                otherName("a position", "0"),
                otherName("a position before the first", "-1"),
                otherName("the path upwards", "../s2"),
                otherName("nothing", ""),
                otherName("a space", " "),
                otherName("__proto__", "__proto__"),
                otherName("constructor", "constructor"),
                otherName("prototype", "prototype"),
                otherName("toString", "toString"),
                otherName("hashCode", "hashCode"),
                otherName("class", "class"),
                otherName("@class", "@class"),
                otherName("@type", "@type"),
                otherName("$ref", "$ref"),
                otherName("$schema", "$schema"),
                otherName("$type", "$type"),
                otherName("xmlns", "xmlns"),
                otherName("a lookup", "${jndi:ldap://example.org/a}"),
                otherName("an expression", "#{7*7}"),
                otherName("a quotation mark", "\\\""),
                otherName("a backslash", "\\\\"),
                otherName("a tag", "<script>"),
                otherName("an emoji", "\uD83D\uDE00"),
                otherName("null", "null"),
                otherName("true", "true"));
    }

    private static BadDocument otherName(String name, String property) {
        return bad(
                        "a property named otherwise: " + name,
                        withSubject("'" + property + "':[" + FORGED + "]"),
                        "UNKNOWN_PROPERTY /dataSubjects/0")
                .leaving("s2");
    }

    private static Stream<BadDocument> inMaps() {
        return Stream.of(
                        bad(
                                "a reading chosen twice, once escaped",
                                document("'readings':{'r':'s','\\u0072':'t'}"),
                                "DUPLICATE_PROPERTY /readings"),
                        bad(
                                "a reading without name twice",
                                document("'readings':{'':'s','':'t'}"),
                                "DUPLICATE_PROPERTY /readings"),
                        bad(
                                "a reading named as a path twice",
                                document("'readings':{'/accounts/0':'s','/accounts/0':'t'}"),
                                "DUPLICATE_PROPERTY /readings"),
                        bad(
                                "__proto__ twice among readings",
                                document("'readings':{'__proto__':'s','__proto__':'t'}"),
                                "DUPLICATE_PROPERTY /readings"),
                        bad(
                                "readings twice",
                                document("'readings':{'r':'s'},'readings':{'r':'t'}"),
                                "DUPLICATE_PROPERTY /readings"))
                .map(BadDocument::unseenBySchema);
    }
}
