package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Ends before starts, and events before what they follow. */
final class OrderFaults {

    private static final String ORGANISATION = "/organisations/2";
    private static final String ACCOUNT = "/accounts/2";
    private static final String MESSAGE = "/accounts/0/messages/0";
    private static final String SUBJECT = "/dataSubjects/2";

    /** A nanosecond before the message is received. */
    private static final String EARLIER = "'2026-03-01T08:59:59.999999999Z'";

    private static final String DECISION = "{'finding':'X@a1','byRole':'DIRECTOR','at':'2026-02-01T00:00:00Z',"
            + "'expiresAt':'2026-05-01T00:00:00Z','reason':'budget'}";

    private OrderFaults() {}

    static Stream<Fault> all() {
        return Stream.of(organisations(), people(), upkeep(), consents(), messages(), records())
                .flatMap(faults -> faults);
    }

    private static Fault outOfOrder(String name, String element, String gone, String property, String json, String at) {
        return fault(name)
                .with(element + property, json)
                .is("OUT_OF_ORDER " + element + property + at)
                .rejecting(element, gone);
    }

    private static Stream<Fault> organisations() {
        return Stream.of(
                outOfOrder(
                        "delegation",
                        ORGANISATION,
                        "o3",
                        "/delegations",
                        "[{'decision':'SOCIAL_MEDIA_START','validFrom':'2027-02-02','validUntil':'2027-02-01'}]",
                        "/0/validUntil"),
                outOfOrder(
                        "crisis",
                        ORGANISATION,
                        "o3",
                        "/crises",
                        "[{'id':'c1','activatedAt':'2026-01-01T00:00:00Z'},"
                                + "{'id':'c2','activatedAt':'2026-01-01T00:00:00Z','deactivatedAt':'2025-12-31T23:59:59Z'}]",
                        "/1/deactivatedAt"));
    }

    private static Stream<Fault> people() {
        return Stream.of(
                outOfOrder(
                        "responsible person",
                        ACCOUNT,
                        "a3",
                        "/responsiblePersons",
                        "[{'id':'r1','from':'2026-02-02','until':'2026-02-01'}]",
                        "/0/until"),
                outOfOrder(
                        "absence of the responsible person",
                        ACCOUNT,
                        "a3",
                        "/responsiblePersons",
                        "[{'id':'r1'},{'id':'r2','absences':[{'from':'2026-02-01','until':'2026-02-01'},"
                                + "{'from':'2026-02-02','until':'2026-02-01'}]}]",
                        "/1/absences/1/until"),
                outOfOrder(
                        "deputy",
                        ACCOUNT,
                        "a3",
                        "/deputies",
                        "[{'person':'d1','from':'2026-02-02','until':'2026-02-01'}]",
                        "/0/until"),
                outOfOrder(
                        "absence of the deputy",
                        ACCOUNT,
                        "a3",
                        "/deputies",
                        "[{'person':'d1','absences':[{'from':'2027-02-02','until':'2027-02-01'}]}]",
                        "/0/absences/0/until"));
    }

    private static Stream<Fault> upkeep() {
        String turned = "'from':'2026-02-02','until':'2026-02-01'";
        return Stream.of(
                outOfOrder(
                        "log of monitoring",
                        ACCOUNT,
                        "a3",
                        "/upkeep",
                        "{'monitoring':{" + turned + "}}",
                        "/monitoring/until"),
                outOfOrder(
                        "log of presence",
                        ACCOUNT,
                        "a3",
                        "/upkeep",
                        "{'presence':{" + turned + "}}",
                        "/presence/until"),
                outOfOrder(
                        "period of less publishing",
                        ACCOUNT,
                        "a3",
                        "/upkeep",
                        "{'reducedPeriods':[{'from':'2026-02-01','until':'2026-02-01'},{" + turned + "}]}",
                        "/reducedPeriods/1/until"));
    }

    private static Stream<Fault> consents() {
        String given = "'givenAt':'2026-02-01T10:00:00Z'";
        return Stream.of(
                outOfOrder(
                        "withdrawal of a consent",
                        SUBJECT,
                        "s3",
                        "/consents",
                        "[{" + given + ",'withdrawnAt':'2026-02-01T09:59:59Z'}]",
                        "/0/withdrawnAt"),
                outOfOrder(
                        "expiry of a consent",
                        SUBJECT,
                        "s3",
                        "/consents",
                        "[{},{" + given + ",'expiresAt':'2026-02-01T10:59:59+01:00'}]",
                        "/1/expiresAt"));
    }

    private static Fault message(String name, String property, String json, String at) {
        return outOfOrder(name, MESSAGE, "m1", property, json, at);
    }

    private static Stream<Fault> messages() {
        String forwarded = "'at':'2026-03-01T11:00:00Z'";
        String tooEarly = "'2026-03-01T10:59:59Z'";
        return Stream.of(
                message("publication of a message", "/publishedAt", EARLIER, ""),
                message(
                        "reply",
                        "/replies",
                        "[{'kind':'HOLDING','at':'2026-03-01T09:00:00Z'},{'kind':'ANSWER','at':" + EARLIER + "}]",
                        "/1/at"),
                message("moderation", "/moderation", "[{'kind':'HIDDEN','at':" + EARLIER + "}]", "/0/at"),
                message(
                        "move to a case",
                        "/caseLink",
                        "{'movedAt':['2026-03-01T09:00:00Z'," + EARLIER + "]}",
                        "/movedAt/1"),
                message("forwarding", "/routing", "{'forwardings':[{'at':" + EARLIER + "}]}", "/forwardings/0/at"),
                message(
                        "telling before forwarding",
                        "/routing",
                        "{'forwardings':[{" + forwarded + ",'askerToldAt':" + tooEarly + "}]}",
                        "/forwardings/0/askerToldAt"),
                message(
                        "answer back before forwarding",
                        "/routing",
                        "{'forwardings':[{" + forwarded + ",'answerReceivedAt':" + tooEarly + "}]}",
                        "/forwardings/0/answerReceivedAt"),
                message(
                        "answer out before forwarding",
                        "/routing",
                        "{'forwardings':[{" + forwarded + "},{" + forwarded + ",'answerPublishedAt':" + tooEarly
                                + "}]}",
                        "/forwardings/1/answerPublishedAt"),
                message(
                        "assessment of a message that has not come",
                        "/contentAssessments",
                        "[{'category':'OTHER','certainty':'NOT','at':" + EARLIER + "}]",
                        "/0/at"));
    }

    private static Stream<Fault> records() {
        return Stream.of(
                fault("expiry of an attestation")
                        .with("/attestations/1/at", "'2026-02-01T00:00:00Z'")
                        .with("/attestations/1/expiresAt", "'2026-01-31T23:59:59Z'")
                        .is("OUT_OF_ORDER /attestations/1/expiresAt")
                        .rejecting("/attestations/1", "attests:a2"),
                fault("expiry of an assessment")
                        .with("/assessments/0/at", "'2026-02-01T00:00:00Z'")
                        .with("/assessments/0/expiresAt", "'2026-01-31T23:59:59Z'")
                        .is("OUT_OF_ORDER /assessments/0/expiresAt")
                        .rejecting("/assessments/0", "assesses:p2"),
                fault("expiry of a decision about a finding")
                        .with("/findingDecisions", "[" + DECISION.replace("2026-05-01", "2026-01-31") + "]")
                        .is("OUT_OF_ORDER /findingDecisions/0/expiresAt")
                        .rejecting("/findingDecisions/0", "decides:X@a1"),
                fault("a decision about a finding that is yet to be made")
                        .with("/findingDecisions", "[" + DECISION.replace("2026-02-01", "2026-04-30") + "]")
                        .is("AFTER_AS_OF /findingDecisions/0/at")
                        .rejecting("/findingDecisions/0", "decides:X@a1"),
                fault("a decision about no finding")
                        .with("/findingDecisions", "[" + DECISION.replace("'finding':'X@a1',", "") + "]")
                        .is("MISSING_PROPERTY /findingDecisions/0/finding")
                        .rejecting("/findingDecisions/0", "decides:"),
                fault("a decision for a reason that is blank")
                        .with("/findingDecisions", "[" + DECISION.replace("budget", " ") + "]")
                        .is("MISSING_PROPERTY /findingDecisions/0/reason")
                        .rejecting("/findingDecisions/0", "decides:X@a1"));
    }
}
