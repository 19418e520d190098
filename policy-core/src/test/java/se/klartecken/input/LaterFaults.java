package se.klartecken.input;

import static se.klartecken.input.Fault.LATER;
import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Events after the moment of the check. */
final class LaterFaults {

    private static final String CATEGORY = "'category':'OTHER','certainty':'MANIFEST'";

    private LaterFaults() {}

    static Stream<Fault> all() {
        return Stream.of(organisations(), posts(), messages(), dataSubjects(), records())
                .flatMap(faults -> faults);
    }

    private static Fault later(String name, String element, String gone, String property, String json, String at) {
        return fault(name + " to come")
                .with(element + property, json)
                .is("AFTER_AS_OF " + element + property + at)
                .rejecting(element, gone);
    }

    private static Fault organisation(String name, String crisis, String at) {
        return later(name, "/organisations/2", "o3", "/crises", "[{'id':'c1'," + crisis + "}]", at);
    }

    private static Stream<Fault> organisations() {
        return Stream.of(
                organisation("activation", "'activatedAt':" + LATER, "/0/activatedAt"),
                organisation(
                        "deactivation",
                        "'activatedAt':'2026-01-01T00:00:00Z','deactivatedAt':" + LATER,
                        "/0/deactivatedAt"));
    }

    private static Stream<Fault> posts() {
        String post = "/accounts/0/posts/2";
        String use = "/accounts/0/posts/0/personalData/0";
        return Stream.of(
                later("publication", post, "p3", "/publishedAt", LATER, ""),
                later("removal", post, "p3", "/removedAt", LATER, ""),
                later(
                        "assessment of a post",
                        post,
                        "p3",
                        "/contentAssessments",
                        "[{" + CATEGORY + "},{" + CATEGORY + ",'at':" + LATER + "}]",
                        "/1/at"),
                later("examination of the basis", use, "u1", "/basisAssessment", "{'at':" + LATER + "}", "/at"));
    }

    private static Fault message(String name, String property, String json, String at) {
        return later(name, "/accounts/0/messages/0", "m1", property, json, at);
    }

    private static Fault forwarding(String name, String property) {
        return message(
                name,
                "/routing",
                "{'forwardings':[{'at':'2026-03-01T11:00:00Z','" + property + "':" + LATER + "}]}",
                "/forwardings/0/" + property);
    }

    private static Stream<Fault> messages() {
        return Stream.of(
                message("receipt", "/receivedAt", LATER, ""),
                message("publication of a message", "/publishedAt", LATER, ""),
                message("reply", "/replies", "[{'kind':'ANSWER','at':" + LATER + "}]", "/0/at"),
                message("moderation", "/moderation", "[{'kind':'REMOVED','at':" + LATER + "}]", "/0/at"),
                message(
                        "assessment of a message",
                        "/contentAssessments",
                        "[{" + CATEGORY + ",'at':" + LATER + "}]",
                        "/0/at"),
                message("move to a case", "/caseLink", "{'movedAt':[" + LATER + "]}", "/movedAt/0"),
                message("forwarding", "/routing", "{'forwardings':[{'at':" + LATER + "}]}", "/forwardings/0/at"),
                forwarding("telling", "askerToldAt"),
                forwarding("answer back", "answerReceivedAt"),
                forwarding("answer out", "answerPublishedAt"));
    }

    private static Fault subject(String name, String property, String json, String at) {
        return later(name, "/dataSubjects/2", "s3", property, json, at);
    }

    private static Stream<Fault> dataSubjects() {
        return Stream.of(
                subject("birth", "/birthDate", "'2026-03-03'", ""),
                subject("birth, where the day begins later than in UTC,", "/birthDate", "'2026-03-02'", "")
                        .asOf("2026-03-01T22:59:59Z"),
                subject("consent", "/consents", "[{'givenAt':" + LATER + "}]", "/0/givenAt"),
                subject("withdrawal", "/consents", "[{},{'withdrawnAt':" + LATER + "}]", "/1/withdrawnAt"),
                subject(
                        "approval",
                        "/consents",
                        "[{'approvals':[{'at':'2026-01-01T00:00:00Z'},{'at':" + LATER + "}]}]",
                        "/0/approvals/1/at"),
                subject("objection", "/guardianObjections", "[{'at':" + LATER + "}]", "/0/at"));
    }

    private static Stream<Fault> records() {
        return Stream.of(
                later("attestation", "/attestations/0", "attests:o2", "/at", LATER, ""),
                later("assessment", "/assessments/1", "assesses:m2", "/at", LATER, ""));
    }
}
