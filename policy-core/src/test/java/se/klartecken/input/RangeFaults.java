package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Numbers and spans just beyond what they can be; the last that they can be is within. */
final class RangeFaults {

    private static final String SUBJECT = "/dataSubjects/2";
    private static final String ACCOUNT = "/accounts/2";

    private RangeFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                beyond(SUBJECT, "s3", "/birthYear", "1849"),
                beyond(SUBJECT, "s3", "/birthYear", "2200"),
                beyond(SUBJECT, "s3", "/ageYears", "-1"),
                beyond(SUBJECT, "s3", "/ageYears", "131"),
                beyond(ACCOUNT, "a3", "/upkeep", "{'plannedShare':-1}", "/plannedShare"),
                beyond(ACCOUNT, "a3", "/upkeep", "{'plannedShare':101}", "/plannedShare"),
                beyond(ACCOUNT, "a3", "/responsiblePersons", away("2026-02-02"), "/0/absences/0/until"),
                within(SUBJECT, "/birthYear", "1850"),
                within(SUBJECT, "/ageYears", "0"),
                within(SUBJECT, "/ageYears", "130"),
                within(ACCOUNT, "/upkeep", "{'plannedShare':0}"),
                within(ACCOUNT, "/upkeep", "{'plannedShare':100}"),
                within(ACCOUNT, "/responsiblePersons", away("2026-02-01")));
    }

    private static String away(String until) {
        return "[{'id':'r1','from':'2020-01-01','absences':[{'from':'2021-02-01','until':'" + until + "'}]}]";
    }

    private static Fault beyond(String element, String gone, String property, String json) {
        return beyond(element, gone, property, json, "");
    }

    private static Fault beyond(String element, String gone, String property, String json, String at) {
        return within(element, property, json)
                .is("OUT_OF_RANGE " + element + property + at)
                .rejecting(element, gone);
    }

    private static Fault within(String element, String property, String json) {
        return fault(property + " " + json).with(element + property, json);
    }
}
