package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;
import static se.klartecken.json.Documents.organisation;
import static se.klartecken.json.Documents.post;
import static se.klartecken.json.Documents.withAccount;
import static se.klartecken.json.Documents.withMessage;
import static se.klartecken.json.Documents.withOrganisation;
import static se.klartecken.json.Documents.withPost;
import static se.klartecken.json.Documents.withSubject;

import java.util.Optional;
import java.util.stream.Stream;

/** Documents in which single values are bad. */
final class BadScalars {

    private BadScalars() {}

    static Stream<BadDocument> all() {
        return Stream.of(
                        types(),
                        words(),
                        ids(),
                        texts(),
                        codes(),
                        dates(),
                        moments().map(BadScalars::asMoment))
                .flatMap(documents -> documents);
    }

    private static Stream<BadDocument> types() {
        return Stream.of(
                bad("text for a flag", withAccount("'canModerate':'true'"), "WRONG_TYPE /accounts/0/canModerate")
                        .leaving("a2"),
                bad("number for a flag", withAccount("'canModerate':1"), "WRONG_TYPE /accounts/0/canModerate")
                        .leaving("a2"),
                bad("text for a number", withSubject("'birthYear':'1990'"), "WRONG_TYPE /dataSubjects/0/birthYear")
                        .leaving("s2"),
                bad("decimals", withSubject("'birthYear':1990.5"), "WRONG_TYPE /dataSubjects/0/birthYear")
                        .leaving("s2"),
                bad("decimals of nothing", withSubject("'birthYear':1990.0"), "WRONG_TYPE /dataSubjects/0/birthYear")
                        .leaving("s2")
                        .unseenBySchema(),
                bad("exponent", withSubject("'birthYear':199e1"), "WRONG_TYPE /dataSubjects/0/birthYear")
                        .leaving("s2")
                        .unseenBySchema(),
                bad("2^31", withSubject("'ageYears':2147483648"), "OUT_OF_RANGE /dataSubjects/0/ageYears")
                        .leaving("s2"),
                bad("below -2^31", withSubject("'ageYears':-2147483649"), "OUT_OF_RANGE /dataSubjects/0/ageYears")
                        .leaving("s2"),
                bad(
                                "more than 64 bits",
                                withSubject("'ageYears':" + "9".repeat(30)),
                                "OUT_OF_RANGE /dataSubjects/0/ageYears")
                        .leaving("s2"),
                bad("number for a text", withPost("'text':5"), "WRONG_TYPE /accounts/0/posts/0/text")
                        .leaving("a1 p2"),
                bad("flag for a text", withPost("'text':false"), "WRONG_TYPE /accounts/0/posts/0/text")
                        .leaving("a1 p2"),
                bad("list for a text", withPost("'text':['a','b']"), "WRONG_TYPE /accounts/0/posts/0/text")
                        .leaving("a1 p2"),
                bad("object for a text", withPost("'text':{'sv':{'x':[]}}"), "WRONG_TYPE /accounts/0/posts/0/text")
                        .leaving("a1 p2"));
    }

    private static Stream<BadDocument> words() {
        return Stream.of(
                bad("unknown word", withPost("'purpose':'FUN'"), "UNKNOWN_WORD /accounts/0/posts/0/purpose")
                        .leaving("a1 p2"),
                bad("word in lower case", withPost("'purpose':'marketing'"), "UNKNOWN_WORD /accounts/0/posts/0/purpose")
                        .leaving("a1 p2"),
                bad("word with a space", withPost("'purpose':'MARKETING '"), "UNKNOWN_WORD /accounts/0/posts/0/purpose")
                        .leaving("a1 p2"),
                bad("empty word", withPost("'purpose':''"), "UNKNOWN_WORD /accounts/0/posts/0/purpose")
                        .leaving("a1 p2"),
                bad("number of a word", withPost("'purpose':0"), "WRONG_TYPE /accounts/0/posts/0/purpose")
                        .leaving("a1 p2"),
                bad(
                                "unknown word in a list",
                                withMessage("'dataCategories':['HEALTH','WEALTH']"),
                                "UNKNOWN_WORD /accounts/0/messages/0/dataCategories/1")
                        .leaving("a1 m2"));
    }

    private static Stream<BadDocument> ids() {
        return Stream.of(
                badId("empty id", "BLANK_ID", ""),
                badId("id of spaces", "BLANK_ID", "   "),
                badId("id of escaped line ends", "BLANK_ID", "\\n\\t"),
                badId("id of a no-break space", "BLANK_ID", "\u00A0"),
                badId("id of a zero-width space", "BLANK_ID", "\u200B"),
                badId("id of 201 characters", "ID_TOO_LONG", "a".repeat(201)),
                badId("id of 201 spaces", "ID_TOO_LONG", " ".repeat(201)),
                badId("id with half a pair", "LONE_SURROGATE", "a\\udc00").unseenBySchema(),
                bad(
                                "reference of nothing",
                                withPost("'personalData':[{'id':'u1','dataSubject':'','kind':'NAME'}]"),
                                "BLANK_ID /accounts/0/posts/0/personalData/0/dataSubject")
                        .leaving("a1 p1 p2"),
                bad(
                                "number as id",
                                document(list(
                                        "accounts", account("a1"), "{'id':2,'owner':'o1','platform':{'kind':'X'}}")),
                                "WRONG_TYPE /accounts/1/id")
                        .leaving("a1"));
    }

    private static BadDocument badId(String name, String code, String id) {
        return bad(
                        name,
                        document(list("organisations", organisation(id), organisation("o2"))),
                        code + " /organisations/0/id")
                .leaving("o2");
    }

    private static Stream<BadDocument> texts() {
        return Stream.of(
                        bad(
                                "first half of a pair",
                                withPost("'text':'a\\ud83d'"),
                                "LONE_SURROGATE /accounts/0/posts/0/text"),
                        bad(
                                "second half of a pair",
                                withPost("'text':'\\ude00a'"),
                                "LONE_SURROGATE /accounts/0/posts/0/text"),
                        bad(
                                "halves swapped",
                                withPost("'text':'\\ude00\\ud83d'"),
                                "LONE_SURROGATE /accounts/0/posts/0/text"))
                .map(document -> document.leaving("a1 p2").unseenBySchema());
    }

    private static Stream<BadDocument> codes() {
        return Stream.of(
                bad(
                                "office hours without hours",
                                withOrganisation("'officeHours':'MON-FRI'"),
                                "BAD_FORMAT /organisations/0/officeHours")
                        .leaving("o2")
                        .unseenBySchema(),
                bad(
                                "office hours that end first",
                                withOrganisation("'officeHours':'MON-FRI 17:00-08:00'"),
                                "BAD_FORMAT /organisations/0/officeHours")
                        .leaving("o2")
                        .unseenBySchema(),
                bad(
                                "endless office hours",
                                withOrganisation("'officeHours':'" + "MON ".repeat(300) + "'"),
                                "BAD_FORMAT /organisations/0/officeHours")
                        .leaving("o2"),
                bad(
                                "number as office hours",
                                withOrganisation("'officeHours':8"),
                                "WRONG_TYPE /organisations/0/officeHours")
                        .leaving("o2"),
                bad(
                                "impossible hours of a day",
                                withOrganisation("'shortenedDays':[{'date':'2026-12-23','hours':'8-12'}]"),
                                "BAD_FORMAT /organisations/0/shortenedDays/0/hours")
                        .leaving("o2")
                        .unseenBySchema(),
                bad(
                                "impossible closed day",
                                withOrganisation("'closedDays':[{'date':'2026-12-23'},{'date':'2026-12-32'}]"),
                                "BAD_FORMAT /organisations/0/closedDays/1/date")
                        .leaving("o2"));
    }

    private static Stream<BadDocument> dates() {
        return Stream.of(
                badDate("30 February", "2026-02-30", "BAD_FORMAT"),
                badDate("29 February of a year that is no leap year", "2100-02-29", "BAD_FORMAT"),
                badDate("day 0", "2026-01-00", "BAD_FORMAT"),
                badDate("month 13", "2026-13-01", "BAD_FORMAT"),
                badDate("single digits", "2026-2-3", "BAD_FORMAT"),
                badDate("no hyphens", "20260203", "BAD_FORMAT"),
                badDate("a date-time", "2026-02-03T00:00:00Z", "BAD_FORMAT"),
                badDate("space around", " 2026-02-03", "BAD_FORMAT"),
                badDate("line end after", "2026-02-03\\n", "BAD_FORMAT"),
                badDate("other digits", "٢٠٢٦-٠٢-٠٣", "BAD_FORMAT"),
                badDate("five digits of year", "+12026-02-03", "BAD_FORMAT"),
                badDate("year 1899", "1899-12-31", "OUT_OF_RANGE"),
                badDate("year 2200", "2200-01-01", "OUT_OF_RANGE"),
                badDate("empty date", "", "BAD_FORMAT"));
    }

    private static BadDocument badDate(String name, String date, String code) {
        return bad(name + " as a date", withSubject("'birthDate':'" + date + "'"), code + " /dataSubjects/0/birthDate")
                .leaving("s2");
    }

    /** Each with a bad date-time for its document. */
    private static Stream<BadDocument> moments() {
        return Stream.of(
                bad("no offset", "2026-03-02T09:00:00", "BAD_FORMAT"),
                bad("no seconds", "2026-03-02T09:00+01:00", "BAD_FORMAT"),
                bad("no time", "2026-03-02", "BAD_FORMAT"),
                bad("space for T", "2026-03-02 09:00:00Z", "BAD_FORMAT"),
                bad("small letters", "2026-03-02t09:00:00z", "BAD_FORMAT"),
                bad("leap second", "2016-12-31T23:59:60Z", "BAD_FORMAT"),
                bad("24:00", "2026-03-02T24:00:00Z", "BAD_FORMAT"),
                bad("minute 60", "2026-03-02T09:60:00Z", "BAD_FORMAT"),
                bad("30 February", "2026-02-30T09:00:00Z", "BAD_FORMAT"),
                bad("offset of 18:01", "2026-03-02T09:00:00+18:01", "BAD_FORMAT"),
                bad("offset of -19:00", "2026-03-02T09:00:00-19:00", "BAD_FORMAT"),
                bad("offset of hours", "2026-03-02T09:00:00+01", "BAD_FORMAT"),
                bad("offset without colon", "2026-03-02T09:00:00+0100", "BAD_FORMAT"),
                bad("offset with seconds", "2026-03-02T09:00:00+01:00:14", "BAD_FORMAT"),
                bad("zone", "2026-03-02T09:00:00+01:00[Europe/Stockholm]", "BAD_FORMAT"),
                bad("ten decimals", "2026-03-02T09:00:00.0123456789Z", "BAD_FORMAT"),
                bad("decimal comma", "2026-03-02T09:00:00,5Z", "BAD_FORMAT"),
                bad("endless decimals", "2026-03-02T09:00:00." + "0".repeat(50_000) + "Z", "BAD_FORMAT"),
                bad("year 1899", "1899-12-31T23:59:59Z", "OUT_OF_RANGE"),
                bad("year 2200", "2200-01-01T00:00:00Z", "OUT_OF_RANGE"),
                bad("year 2200 that is 2199 in UTC", "2200-01-01T00:30:00+01:00", "OUT_OF_RANGE"),
                bad("year 1900 that is 1899 in UTC", "1900-01-01T00:30:00+01:00", "OUT_OF_RANGE")
                        .unseenBySchema(),
                bad("empty text", "", "BAD_FORMAT"));
    }

    private static BadDocument asMoment(BadDocument moment) {
        return new BadDocument(
                moment.name() + " as a date-time",
                document(list(
                        "accounts", account("a1", list("posts", post("p1", "'publishedAt':'" + moment.json() + "'"))))),
                moment.faults().stream()
                        .map(code -> code + " /accounts/0/posts/0/publishedAt")
                        .toList(),
                Optional.of("a1"),
                moment.schemaSees());
    }
}
