package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;
import static se.klartecken.json.Documents.post;
import static se.klartecken.json.Documents.withSubject;

import java.util.stream.Stream;

/** Date-times and dates that other calendars, zones, scripts and libraries know. */
final class HostileTimes {

    private HostileTimes() {}

    static Stream<BadDocument> all() {
        return Stream.of(moments(), beyond(), momentsOfOtherTypes(), days()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> moments() {
        return Stream.of(
                moment("a week date", "2026-W10-1T09:00:00Z"),
                moment("a day of the year", "2026-061T09:00:00Z"),
                moment("the basic form", "20260302T090000Z"),
                moment("year 10000", "10000-01-01T00:00:00Z"),
                moment("year 10000 with a sign", "+10000-01-01T00:00:00Z"),
                moment("year -1", "-0001-01-01T00:00:00Z"),
                moment("a signed year", "+2026-03-02T09:00:00Z"),
                moment("the largest year of Java", "+999999999-12-31T23:59:59Z"),
                moment("three digits of year", "026-03-02T09:00:00Z"),
                moment("two digits of year", "26-03-02T09:00:00Z"),
                moment("month 0", "2026-00-02T09:00:00Z"),
                moment("month 13", "2026-13-02T09:00:00Z"),
                moment("day 0", "2026-03-00T09:00:00Z"),
                moment("day 32", "2026-03-32T09:00:00Z"),
                moment("31 April", "2026-04-31T09:00:00Z"),
                moment("29 February 2026", "2026-02-29T09:00:00Z"),
                moment("29 February 2100", "2100-02-29T09:00:00Z"),
                moment("29 February 1900", "1900-02-29T09:00:00Z"),
                moment("30 February of year 9999", "9999-02-30T09:00:00Z"),
                moment("hour 25", "2026-03-02T25:00:00Z"),
                moment("hour 99", "2026-03-02T99:99:99Z"),
                moment("24:00:01", "2026-03-02T24:00:01Z"),
                moment("24:00 with an offset", "2026-03-02T24:00:00+01:00"),
                moment("second 61", "2026-03-02T09:00:61Z"),
                moment("a leap second with an offset", "2017-01-01T00:59:60+01:00"),
                moment("a leap second with decimals", "2016-12-31T23:59:60.5Z"),
                moment("negative minutes", "2026-03-02T09:-1:00Z"),
                moment("offset +18:01", "2026-03-02T09:00:00+18:01"),
                moment("offset +18:00:01", "2026-03-02T09:00:00+18:00:01"),
                moment("offset +24:00", "2026-03-02T09:00:00+24:00"),
                moment("offset +99:99", "2026-03-02T09:00:00+99:99"),
                moment("offset -18:01", "2026-03-02T09:00:00-18:01"),
                moment("offset with minute 60", "2026-03-02T09:00:00+01:60"),
                moment("offset with one digit", "2026-03-02T09:00:00+1:00"),
                moment("offset with a point", "2026-03-02T09:00:00+01.00"),
                moment("offset without sign", "2026-03-02T09:00:0001:00"),
                moment("offset with a minus sign of typographers", "2026-03-02T09:00:00\u221201:00"),
                moment("offset with a plus sign twice", "2026-03-02T09:00:00++01:00"),
                moment("an escaped plus sign of an address", "2026-03-02T09:00:00%2B01:00"),
                moment("a space for the plus sign", "2026-03-02T09:00:00 01:00"),
                moment("UTC by name", "2026-03-02T09:00:00UTC"),
                moment("GMT+1", "2026-03-02T09:00:00GMT+1"),
                moment("CET", "2026-03-02T09:00:00 CET"),
                moment("a military zone", "2026-03-02T09:00:00A"),
                moment("small z alone", "2026-03-02T09:00:00z"),
                moment("small t alone", "2026-03-02t09:00:00Z"),
                moment("Z twice", "2026-03-02T09:00:00ZZ"),
                moment("Z and an offset", "2026-03-02T09:00:00Z+01:00"),
                moment("a calendar behind it", "2026-03-02T09:00:00Z[u-ca=hebrew]"),
                moment("a space before", " 2026-03-02T09:00:00Z"),
                moment("a space behind", "2026-03-02T09:00:00Z "),
                moment("a line end behind", "2026-03-02T09:00:00Z\\n"),
                moment("NUL behind", "2026-03-02T09:00:00Z\\u0000"),
                moment("a tab for T", "2026-03-02\\t09:00:00Z"),
                moment("an underscore for T", "2026-03-02_09:00:00Z"),
                moment("a Cyrillic T", "2026-03-02\u042209:00:00Z"),
                moment("a zero-width space within", "2026-03-02\u200BT09:00:00Z"),
                moment("a right-to-left mark within", "2026-03-02T\u200F09:00:00Z"),
                moment("Arabic digits", "\u0662\u0660\u0662\u0666-03-02T09:00:00Z"),
                moment("full-width digits", "2026-03-02T\uFF10\uFF19:00:00Z"),
                moment("a full-width colon", "2026-03-02T09\uFF1A00:00Z"),
                moment("non-breaking hyphens", "2026\u201103\u201102T09:00:00Z"),
                moment("a point without decimals", "2026-03-02T09:00:00.Z"),
                moment(
                        "a hundred decimals",
                        "2026-03-02T09:00:00.1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111Z"),
                moment("decimals with a sign", "2026-03-02T09:00:00.-5Z"),
                moment("decimals of minutes", "2026-03-02T09:00.5Z"),
                moment("an exponent", "2026-03-02T09:00:00e0Z"),
                moment("one digit of hours", "2026-03-02T9:00:00Z"),
                moment("one digit of days", "2026-3-2T09:00:00Z"),
                moment("slashes", "2026/03/02T09:00:00Z"),
                moment("the day first", "02-03-2026T09:00:00Z"),
                moment("a day of the week", "Mon, 02 Mar 2026 09:00:00 GMT"),
                moment("seconds since 1970 as text", "1772442000"),
                moment("now", "now"),
                moment("a duration", "P1D"),
                moment("two date-times", "2026-03-02T09:00:00Z/2026-03-02T09:00:00Z"),
                moment("a date-time twice", "2026-03-02T09:00:00Z2026-03-02T09:00:00Z"),
                moment("a repetition", "R5/2026-03-02T09:00:00Z/P1D"),
                moment("a local time in the spring gap", "2026-03-29T02:30:00"),
                moment("a local time that comes twice in autumn", "2026-10-25T02:30:00"),
                moment("the spring gap in its zone", "2026-03-29T02:30:00[Europe/Stockholm]"),
                moment("the autumn hour with its season", "2026-10-25T02:30:00 CEST"),
                moment("a lookup", "${date:now}"),
                moment("a tag", "<time>2026-03-02T09:00:00Z</time>"));
    }

    private static BadDocument moment(String name, String text) {
        return at("date-time: " + name, "BAD_FORMAT", "'" + text + "'");
    }

    private static Stream<BadDocument> beyond() {
        return Stream.of(
                beyond("year 0", "0000-01-01T00:00:00Z"),
                beyond("29 February of year 0", "0000-02-29T00:00:00Z"),
                beyond("year 1", "0001-01-01T00:00:00Z"),
                beyond("year 9999", "9999-12-31T23:59:59Z"),
                beyond("the last nanosecond of 1899", "1899-12-31T23:59:59.999999999Z"),
                beyond("2200 in UTC a minute before the year's end", "2199-12-31T23:59:59-00:01")
                        .unseenBySchema(),
                beyond("1899 in UTC at the largest offset", "1900-01-01T17:59:59+18:00")
                        .unseenBySchema());
    }

    private static BadDocument beyond(String name, String text) {
        return at("date-time: " + name, "OUT_OF_RANGE", "'" + text + "'");
    }

    private static Stream<BadDocument> momentsOfOtherTypes() {
        return Stream.of(
                at("date-time: seconds since 1970", "WRONG_TYPE", "1772442000"),
                at("date-time: seconds since 1970 with decimals", "WRONG_TYPE", "1772442000.5"),
                at("date-time: seconds with a large exponent", "WRONG_TYPE", "1e1000"),
                at("date-time: a list of its parts", "WRONG_TYPE", "[2026,3,2,9,0]"),
                at("date-time: an object of its parts", "WRONG_TYPE", "{'epochSecond':1772442000,'nano':0}"),
                at("date-time: true", "WRONG_TYPE", "true"));
    }

    private static BadDocument at(String name, String code, String value) {
        return bad(
                        name,
                        document(list("accounts", account("a1", list("posts", post("p1", "'publishedAt':" + value))))),
                        code + " /accounts/0/posts/0/publishedAt")
                .leaving("a1");
    }

    private static Stream<BadDocument> days() {
        return Stream.of(
                day("a week date", "2026-W10-1", "BAD_FORMAT"),
                day("a day of the year", "2026-061", "BAD_FORMAT"),
                day("a month alone", "2026-03", "BAD_FORMAT"),
                day("year 0", "0000-01-01", "OUT_OF_RANGE"),
                day("year -1", "-0001-01-01", "BAD_FORMAT"),
                day("year 10000", "10000-01-01", "BAD_FORMAT"),
                day("29 February 1900", "1900-02-29", "BAD_FORMAT"),
                day("29 February 2023", "2023-02-29", "BAD_FORMAT"),
                day("31 November", "2025-11-31", "BAD_FORMAT"),
                day("month and day swapped", "2025-24-12", "BAD_FORMAT"),
                day("slashes", "2025/12/24", "BAD_FORMAT"),
                day("points", "24.12.2025", "BAD_FORMAT"),
                day("an offset", "2025-12-24Z", "BAD_FORMAT"),
                day("full-width digits", "\uFF12\uFF10\uFF12\uFF15-12-24", "BAD_FORMAT"),
                day("en dashes", "2025\u201312\u201324", "BAD_FORMAT"),
                day("a right-to-left override", "\u202E42-21-5202", "BAD_FORMAT"),
                day("NUL behind", "2025-12-24\\u0000", "BAD_FORMAT"),
                day("carriage return behind", "2025-12-24\\r", "BAD_FORMAT"),
                day("99,000 digits", "9".repeat(99_000), "BAD_FORMAT"));
    }

    private static BadDocument day(String name, String text, String code) {
        return bad("date: " + name, withSubject("'birthDate':'" + text + "'"), code + " /dataSubjects/0/birthDate")
                .leaving("s2");
    }
}
