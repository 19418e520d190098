package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Days for which an organisation's calendar would have two answers. */
final class LocalDayFaults {

    private static final String ORGANISATION = "/organisations/2";
    private static final String CLOSED = "[{'date':'2026-12-29'},{'date':'2026-12-28','reason':'STAFF_DAY'}]";

    private LocalDayFaults() {}

    private static Fault days(String name, String closed, String shortened, String... places) {
        Fault fault = fault(name)
                .with(ORGANISATION + "/closedDays", closed)
                .with(ORGANISATION + "/shortenedDays", shortened)
                .rejecting(ORGANISATION, "o3");
        for (String place : places) {
            fault.is("BAD_OBJECT " + ORGANISATION + place + "/date");
        }
        return fault;
    }

    private static String shortened(String day) {
        return "{'date':'" + day + "','hours':'08:00-12:00'}";
    }

    static Stream<Fault> all() {
        return Stream.of(
                days(
                        "day closed and shortened",
                        CLOSED,
                        "[" + shortened("2026-12-30") + "," + shortened("2026-12-29") + "]",
                        "/shortenedDays/1"),
                days("day closed twice", "[{'date':'2026-12-29'},{'date':'2026-12-29'}]", "[]", "/closedDays/1"),
                days(
                        "day closed twice for two reasons",
                        "[{'date':'2026-12-28','reason':'OTHER'},{'date':'2026-12-30'},"
                                + "{'date':'2026-12-28','reason':'STAFF_DAY'}]",
                        "[]",
                        "/closedDays/2"),
                days(
                        "day shortened twice",
                        "[]",
                        "[" + shortened("2026-12-29") + "," + shortened("2026-12-29") + "]",
                        "/shortenedDays/1"),
                days(
                        "day listed four times",
                        "[{'date':'2026-12-29'},{'date':'2026-12-29'}]",
                        "[" + shortened("2026-12-29") + "," + shortened("2026-12-29") + "]",
                        "/closedDays/1",
                        "/shortenedDays/0",
                        "/shortenedDays/1"));
    }
}
