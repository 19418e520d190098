package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** What comes close to a fault and is none. */
final class GoodCases {

    private static final String NOW = "'2026-03-02T12:00:00Z'";
    private static final String RECEIVED = "'2026-03-01T09:00:00Z'";

    private GoodCases() {}

    static Stream<Fault> all() {
        return Stream.of(times(), future(), births(), ids(), references(), days())
                .flatMap(cases -> cases);
    }

    private static Fault message(String name, String instant) {
        String at = "'at':" + instant;
        return fault(name)
                .with("/accounts/0/messages/0/publishedAt", instant)
                .with("/accounts/0/messages/0/replies", "[{'kind':'ANSWER'," + at + "}]")
                .with("/accounts/0/messages/0/moderation", "[{'kind':'HIDDEN'," + at + "}]")
                .with("/accounts/0/messages/0/caseLink", "{'movedAt':[" + instant + "]}")
                .with(
                        "/accounts/0/messages/0/routing",
                        "{'forwardings':[{" + at + ",'askerToldAt':" + instant + ",'answerReceivedAt':" + instant
                                + ",'answerPublishedAt':" + instant + "}]}")
                .with(
                        "/accounts/0/messages/0/contentAssessments",
                        "[{'category':'OTHER','certainty':'NOT'," + at + "},{'category':'OTHER','certainty':'NOT'}]");
    }

    private static Stream<Fault> times() {
        return Stream.of(
                fault("the good case"),
                message("everything in the instant of receipt", RECEIVED),
                message("everything in the instant of the check", NOW),
                message("received in the instant of the check", NOW).with("/accounts/0/messages/0/receivedAt", NOW),
                fault("consent withdrawn and expired when given")
                        .with(
                                "/dataSubjects/2/consents",
                                "[{'givenAt':" + NOW + ",'withdrawnAt':" + NOW + ",'expiresAt':" + NOW
                                        + ",'approvals':[{'at':" + NOW + "}]}]")
                        .with("/dataSubjects/2/guardianObjections", "[{'at':" + NOW + "}]"),
                fault("ends that have no beginning")
                        .with(
                                "/dataSubjects/2/consents",
                                "[{'withdrawnAt':'2000-01-01T00:00:00Z','expiresAt':'2000-01-01T00:00:00Z'}]")
                        .with("/accounts/2/deputies", "[{'person':'d','until':'2000-01-01'}]")
                        .with("/accounts/2/responsiblePersons", "[{'id':'r','until':'2000-01-01'}]")
                        .with("/attestations/0/expiresAt", "'2000-01-01T00:00:00Z'"),
                fault("crisis of no length")
                        .with(
                                "/organisations/2/crises",
                                "[{'id':'c','activatedAt':" + NOW + ",'deactivatedAt':" + NOW + "}]"),
                fault("spans of one day")
                        .with(
                                "/organisations/2/delegations",
                                "[{'decision':'SOCIAL_MEDIA_START','validFrom':'2026-02-01','validUntil':'2026-02-01'}]")
                        .with(
                                "/accounts/2/deputies",
                                "[{'person':'d','from':'2026-02-01','until':'2026-02-01',"
                                        + "'absences':[{'from':'2026-02-01','until':'2026-02-01'}]}]"),
                fault("published, removed and examined in the instant of the check")
                        .with("/accounts/0/posts/2/status", "'REMOVED'")
                        .with("/accounts/0/posts/2/publishedAt", NOW)
                        .with("/accounts/0/posts/2/removedAt", NOW)
                        .with("/accounts/0/posts/0/personalData/0/basisAssessment", "{'at':" + NOW + "}")
                        .with("/attestations/0/at", NOW)
                        .with("/attestations/0/expiresAt", NOW)
                        .with("/assessments/0/at", NOW)
                        .with("/assessments/0/expiresAt", NOW),
                fault("removed, not known when").with("/accounts/0/posts/0/status", "'REMOVED'"));
    }

    private static Stream<Fault> future() {
        return Stream.of(
                fault("plans").with("/accounts/0/posts/1/plannedAt", "'2199-01-01T00:00:00Z'"),
                fault("planned for what has passed").with("/accounts/0/posts/1/plannedAt", "'2000-01-01T00:00:00Z'"),
                fault("days to come")
                        .with("/accounts/2/start", "{'startedOn':'2199-01-01'}")
                        .with(
                                "/accounts/2/responsiblePersons",
                                "[{'id':'r','from':'2199-01-01','absences':[{'from':'2199-01-01','until':'2199-02-01'}]}]")
                        .with(
                                "/organisations/2/delegations",
                                "[{'decision':'SOCIAL_MEDIA_START','validFrom':'2199-01-01','validUntil':'2199-02-01'}]")
                        .with("/organisations/2/closedDays", "[{'date':'2199-02-01'}]"),
                fault("expiries to come")
                        .with("/dataSubjects/2/consents", "[{'expiresAt':'2199-01-01T00:00:00Z'}]")
                        .with("/attestations/0/expiresAt", "'2199-01-01T00:00:00Z'")
                        .with("/assessments/0/expiresAt", "'2199-01-01T00:00:00Z'"));
    }

    private static Stream<Fault> births() {
        return Stream.of(
                fault("born on the day of the check").with("/dataSubjects/2/birthDate", "'2026-03-02'"),
                fault("born on the day of the check by the clock in Stockholm")
                        .with("/dataSubjects/2/birthDate", "'2026-03-02'")
                        .asOf("2026-03-01T23:00:00Z"),
                fault("born on the day of the publication").with("/dataSubjects/0/birthDate", "'2026-03-01'"),
                fault("born on the day of the publication by the clock in Stockholm")
                        .with("/dataSubjects/0/birthDate", "'2026-03-02'")
                        .with("/accounts/0/posts/0/publishedAt", "'2026-03-01T23:00:00Z'"),
                fault("born before it was published, after it was planned")
                        .with("/dataSubjects/0/birthDate", "'2026-02-02'")
                        .with("/accounts/0/posts/0/plannedAt", "'2026-02-01T10:00:00Z'"),
                fault("born after a draft was written, which is planned for no day")
                        .with("/dataSubjects/2/birthDate", "'2026-03-02'")
                        .with("/accounts/0/posts/2/personalData", "[{'id':'u','dataSubject':'s3','kind':'NAME'}]"));
    }

    private static Stream<Fault> ids() {
        return Stream.of(
                fault("use that is called as a post").with("/accounts/0/posts/0/personalData/0/id", "'p1'"),
                fault("crises of one id")
                        .with("/organisations/1/crises", "[{'id':'o1','activatedAt':'2026-01-01T00:00:00Z'}]")
                        .with(
                                "/organisations/2/crises",
                                "[{'id':'o1','activatedAt':'2026-01-01T00:00:00Z'},"
                                        + "{'id':'o1','activatedAt':'2026-02-01T00:00:00Z'}]"),
                fault("responsible for two accounts")
                        .with("/accounts/1/responsiblePersons", "[{'id':'r'},{'id':'r'}]")
                        .with("/accounts/2/responsiblePersons", "[{'id':'o1'}]"),
                fault("attested twice").with("/attestations/3", "{'topic':'SERVICE','about':'o2'}"),
                fault("ids that differ in case").with("/dataSubjects/2/id", "'S1'"));
    }

    private static Stream<Fault> references() {
        return Stream.of(
                fault("every reference")
                        .with("/accounts/2/jointOwners", "['o2','o3','o2']")
                        .with("/accounts/2/start", "{'decisions':[{'organisation':'o3'},{}]}")
                        .with("/accounts/0/posts/2/media", "[{'kind':'IMAGE','persons':['s1','s3']}]")
                        .with(
                                "/dataSubjects/2/consents",
                                "[{'covers':[{'medium':'SOCIAL_MEDIA','accounts':['a1','a3'],'posts':['p1','p2']}]}]")
                        .with("/attestations/3", "{'topic':'DATA_PROTECTION','about':'a1'}")
                        .with("/assessments/3", "{'clause':'c','about':'a1'}")
                        .with("/assessments/4", "{'clause':'c','about':'p1'}"),
                fault("ring without a fault")
                        .with("/accounts/0/posts/0/media", "[{'kind':'IMAGE','persons':['s1','s2']}]")
                        .with(
                                "/dataSubjects/0/consents",
                                "[{'covers':[{'medium':'SOCIAL_MEDIA','accounts':['a1'],'posts':['p1']}]}]")
                        .with(
                                "/dataSubjects/1/consents",
                                "[{'covers':[{'medium':'SOCIAL_MEDIA','posts':['p1','p2']}]}]"),
                fault("lists with nothing in them")
                        .with("/accounts/2/jointOwners", "[]")
                        .with("/accounts/2/posts", "[]")
                        .with("/dataSubjects/2/consents", "[{'covers':[]}]")
                        .with("/accounts/0/posts/2/media", "[{'kind':'SOUND','persons':[]},{'kind':'SOUND'}]"),
                fault("guardians and committees are nobody in the case")
                        .with("/dataSubjects/2/guardians", "['g1']")
                        .with(
                                "/accounts/0/messages/0/routing",
                                "{'forwardings':[{'to':'nobody','at':'2026-03-01T10:00:00Z'}]}"));
    }

    private static Stream<Fault> days() {
        return Stream.of(fault("days of two organisations")
                .with("/organisations/1/closedDays", "[{'date':'2026-12-29'},{'date':'2026-12-30'}]")
                .with(
                        "/organisations/2/shortenedDays",
                        "[{'date':'2026-12-29','hours':'08:00-12:00'},{'date':'2026-12-28','hours':'08:00-12:00'}]"));
    }
}
