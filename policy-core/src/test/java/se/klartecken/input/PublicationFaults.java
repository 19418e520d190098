package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Posts without the moment that their status needs, removed before they were there, or older than whom they are about. */
final class PublicationFaults {

    private static final String POST = "/accounts/0/posts/2";

    private PublicationFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(moments(), births());
    }

    private static Fault post(String name, String status, String error) {
        return fault(name).with(POST + "/status", status).is(error).rejecting(POST, "p3");
    }

    private static Stream<Fault> moments() {
        return Stream.of(
                post("published, not known when", "'PUBLISHED'", "MISSING_PROPERTY " + POST + "/publishedAt"),
                post("removed, not known when published", "'REMOVED'", "MISSING_PROPERTY " + POST + "/publishedAt")
                        .with(POST + "/removedAt", "'2026-03-01T10:00:00Z'"),
                post("published, known when planned", "'PUBLISHED'", "MISSING_PROPERTY " + POST + "/publishedAt")
                        .with(POST + "/plannedAt", "'2026-03-01T10:00:00Z'"),
                post("planned, not known when", "'PLANNED'", "MISSING_PROPERTY " + POST + "/plannedAt"),
                post("planned, known when published", "'PLANNED'", "MISSING_PROPERTY " + POST + "/plannedAt")
                        .with(POST + "/publishedAt", "'2026-03-01T10:00:00Z'"),
                post("removed before published", "'REMOVED'", "OUT_OF_ORDER " + POST + "/removedAt")
                        .with(POST + "/publishedAt", "'2026-03-01T10:00:00Z'")
                        .with(POST + "/removedAt", "'2026-03-01T09:59:59Z'"),
                fault("two faults of one post")
                        .with(POST + "/status", "'PUBLISHED'")
                        .with(POST + "/media", "[{'kind':'IMAGE','persons':['s9']}]")
                        .is("MISSING_PROPERTY " + POST + "/publishedAt")
                        .is("DANGLING_REFERENCE " + POST + "/media/0/persons/0")
                        .rejecting(POST, "p3"),
                fault("faults of a post and in it")
                        .with("/accounts/0/posts/0/status", "'PLANNED'")
                        .with("/accounts/0/posts/0/personalData/2/dataSubject", "'s9'")
                        .is("MISSING_PROPERTY /accounts/0/posts/0/plannedAt")
                        .is("DANGLING_REFERENCE /accounts/0/posts/0/personalData/2/dataSubject")
                        .rejecting("/accounts/0/posts/0", "p1 u1 u2 u3"),
                fault("faults of an account and deep in it")
                        .with(
                                "/accounts/1/posts",
                                "[{'id':'p4','status':'DRAFT','personalData':[{'id':'u1',"
                                        + "'dataSubject':'s9','kind':'NAME'}]}]")
                        .with("/accounts/1/jointOwners", "['o9']")
                        .is("DANGLING_REFERENCE /accounts/1/jointOwners/0")
                        .is("DANGLING_REFERENCE /accounts/1/posts/0/personalData/0/dataSubject")
                        .is("HANGS_ON_REJECTED /attestations/1/about")
                        .rejecting("/accounts/1", "a2 p4 u1")
                        .rejecting("/attestations/1", "attests:a2"));
    }

    private static Fault born(String name, String birthDate, String subject, String... uses) {
        Fault born = fault(name).with("/dataSubjects/" + subject + "/birthDate", birthDate);
        for (String use : uses) {
            born.is("OUT_OF_ORDER /accounts/0/posts/" + use + "/dataSubject");
        }
        return born;
    }

    private static Stream<Fault> births() {
        return Stream.of(
                born("born after the publication", "'2026-03-02'", "0", "0/personalData/0", "0/personalData/2")
                        .rejecting("/accounts/0/posts/0/personalData/0", "u1")
                        .rejecting("/accounts/0/posts/0/personalData/2", "u3"),
                born("born after the publication by the clock in Stockholm", "'2026-03-02'", "1", "0/personalData/1")
                        .with("/accounts/0/posts/0/publishedAt", "'2026-03-01T22:59:59Z'")
                        .rejecting("/accounts/0/posts/0/personalData/1", "u2"),
                born("born after the planned publication", "'2026-03-02'", "1", "0/personalData/1", "1/personalData/0")
                        .with("/accounts/0/posts/1/plannedAt", "'2026-03-01T10:00:00Z'")
                        .rejecting("/accounts/0/posts/0/personalData/1", "u2")
                        .rejecting("/accounts/0/posts/1/personalData/0", "u1"),
                born("born after the publication, before it was planned", "'2026-03-02'", "1", "0/personalData/1")
                        .with("/accounts/0/posts/0/plannedAt", "'2026-03-02T10:00:00Z'")
                        .rejecting("/accounts/0/posts/0/personalData/1", "u2"));
    }
}
