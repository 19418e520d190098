package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.withOrganisation;

import java.util.stream.Stream;

/** Office hours that are none. */
final class HostileHours {

    private HostileHours() {}

    static Stream<BadDocument> all() {
        return Stream.of(week(), day()).flatMap(documents -> documents).map(BadDocument::unseenBySchema);
    }

    private static Stream<BadDocument> week() {
        return Stream.of(
                week("nothing", ""),
                week("a space", " "),
                week("24:00 at the start", "MON 24:00-24:00"),
                week("after 24:00", "MON 08:00-24:01"),
                week("99:99", "MON 99:99-99:99"),
                week("hour 25", "MON 08:00-25:00"),
                week("minute 60", "MON 08:60-17:00"),
                week("reversed times", "MON 17:00-08:00"),
                week("an empty window", "MON 08:00-08:00"),
                week("overlapping windows", "MON 08:00-12:00 11:00-13:00"),
                week("touching windows", "MON 08:00-12:00 12:00-13:00"),
                week("windows out of order", "MON 13:00-17:00 08:00-12:00"),
                week("the same window twice", "MON 08:00-12:00 08:00-12:00"),
                week("a night", "MON 22:00-06:00"),
                week("a weekday twice", "MON 08:00-12:00, MON 13:00-17:00"),
                week("overlapping weekdays", "MON-WED 08:00-17:00, TUE 08:00-17:00"),
                week("weekdays out of order", "TUE 08:00-17:00, MON 08:00-17:00"),
                week("reversed weekdays", "FRI-MON 08:00-17:00"),
                week("a range of one weekday", "MON-MON 08:00-17:00"),
                week("a range of three", "MON-TUE-WED 08:00-17:00"),
                week("small letters", "mon 08:00-17:00"),
                week("Swedish weekdays", "MÅN 08:00-17:00"),
                week("whole names", "MONDAY 08:00-17:00"),
                week("a dotless i", "FR\u0131 08:00-17:00"),
                week("an unknown weekday", "DAY 08:00-17:00"),
                week("a number for a weekday", "1 08:00-17:00"),
                week("en dashes", "MON 08:00\u201317:00"),
                week("minus signs", "MON 08:00\u221217:00"),
                week("non-breaking hyphens", "MON\u2011FRI 08:00-17:00"),
                week("points", "MON 08.00-17.00"),
                week("full-width digits", "MON \uFF10\uFF18:00-17:00"),
                week("Arabic digits", "MON \u0660\u0668:00-17:00"),
                week("full-width colons", "MON 08\uFF1A00-17\uFF1A00"),
                week("no leading zero", "MON 8:00-17:00"),
                week("hours alone", "MON 08-17"),
                week("three digits", "MON 008:00-17:00"),
                week("a sign", "MON +8:00-17:00"),
                week("seconds", "MON 08:00:00-17:00:00"),
                week("noon", "MON 08:00-12:00 AM"),
                week("no space", "MON08:00-17:00"),
                week("two spaces", "MON  08:00-17:00"),
                week("a tab", "MON\\t08:00-17:00"),
                week("a no-break space", "MON\u00A008:00-17:00"),
                week("a zero-width space", "MON\u200B 08:00-17:00"),
                week("a right-to-left mark", "MON \u200F08:00-17:00"),
                week("a space before", " MON 08:00-17:00"),
                week("a space behind", "MON 08:00-17:00 "),
                week("a line end behind", "MON 08:00-17:00\\n"),
                week("NUL behind", "MON 08:00-17:00\\u0000"),
                week("a comma behind", "MON 08:00-17:00,"),
                week("a comma without space", "MON 08:00-17:00,TUE 08:00-17:00"),
                week("semicolons", "MON 08:00-17:00; TUE 08:00-17:00"),
                week("nothing but commas", ", , , "),
                week("half a window", "MON 08:00-"),
                week("always", "24/7"),
                week("a rule of another format", "Mo-Fr 08:00-17:00"),
                week("a cron expression", "0 8-17 * * 1-5"),
                week("null as text", "null"));
    }

    private static BadDocument week(String name, String hours) {
        return bad(
                        "office hours: " + name,
                        withOrganisation("'officeHours':'" + hours + "'"),
                        "BAD_FORMAT /organisations/0/officeHours")
                .leaving("o2");
    }

    private static Stream<BadDocument> day() {
        return Stream.of(
                day("nothing", ""),
                day("a weekday", "MON 08:00-12:00"),
                day("overlapping", "08:00-12:00 11:00-13:00"),
                day("touching", "08:00-12:00 12:00-13:00"),
                day("reversed", "12:00-08:00"),
                day("24:00 at the start", "24:00-24:00"),
                day("a space behind", "08:00-12:00 "),
                day("other digits", "\u0660\u0668:00-12:00"));
    }

    private static BadDocument day(String name, String hours) {
        return bad(
                        "hours of a day: " + name,
                        withOrganisation("'shortenedDays':[{'date':'2026-12-23','hours':'" + hours + "'}]"),
                        "BAD_FORMAT /organisations/0/shortenedDays/0/hours")
                .leaving("o2");
    }
}
