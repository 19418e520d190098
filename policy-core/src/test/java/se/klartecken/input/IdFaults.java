package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Ids that name nothing since several elements bear them. */
final class IdFaults {

    private static final String USES = "/accounts/0/posts/0/personalData";

    private IdFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(acrossTheCase(), withinAPost());
    }

    private static Stream<Fault> acrossTheCase() {
        return Stream.of(
                fault("two organisations")
                        .with("/organisations/3", "{'id':'o3','kind':'OTHER'}")
                        .is("DUPLICATE_ID /organisations/2/id")
                        .is("DUPLICATE_ID /organisations/3/id")
                        .rejecting("/organisations/2", "o3")
                        .rejecting("/organisations/3", "o3"),
                fault("two accounts")
                        .with("/accounts/3", "{'id':'a3','owner':'o2','platform':{'kind':'X'}}")
                        .is("DUPLICATE_ID /accounts/2/id")
                        .is("DUPLICATE_ID /accounts/3/id")
                        .rejecting("/accounts/2", "a3")
                        .rejecting("/accounts/3", "a3"),
                fault("two posts of one account")
                        .with("/accounts/0/posts/3", "{'id':'p3','status':'DRAFT'}")
                        .is("DUPLICATE_ID /accounts/0/posts/2/id")
                        .is("DUPLICATE_ID /accounts/0/posts/3/id")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/accounts/0/posts/3", "p3"),
                fault("posts of two accounts")
                        .with("/accounts/1/posts", "[{'id':'p3','status':'DRAFT'}]")
                        .is("DUPLICATE_ID /accounts/0/posts/2/id")
                        .is("DUPLICATE_ID /accounts/1/posts/0/id")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/accounts/1/posts/0", "p3"),
                fault("three messages")
                        .with("/accounts/0/messages/2", message("m1"))
                        .with("/accounts/2/messages", "[" + message("m1") + "]")
                        .is("DUPLICATE_ID /accounts/0/messages/0/id")
                        .is("DUPLICATE_ID /accounts/0/messages/2/id")
                        .is("DUPLICATE_ID /accounts/2/messages/0/id")
                        .rejecting("/accounts/0/messages/0", "m1")
                        .rejecting("/accounts/0/messages/2", "m1")
                        .rejecting("/accounts/2/messages/0", "m1"),
                fault("two data subjects")
                        .with("/dataSubjects/3", "{'id':'s3'}")
                        .is("DUPLICATE_ID /dataSubjects/2/id")
                        .is("DUPLICATE_ID /dataSubjects/3/id")
                        .rejecting("/dataSubjects/2", "s3")
                        .rejecting("/dataSubjects/3", "s3"),
                fault("organisation and data subject")
                        .with("/dataSubjects/2/id", "'o3'")
                        .is("DUPLICATE_ID /organisations/2/id")
                        .is("DUPLICATE_ID /dataSubjects/2/id")
                        .rejecting("/organisations/2", "o3")
                        .rejecting("/dataSubjects/2", "o3"),
                fault("post and message")
                        .with("/accounts/0/posts/2/id", "'m1'")
                        .is("DUPLICATE_ID /accounts/0/posts/2/id")
                        .is("DUPLICATE_ID /accounts/0/messages/0/id")
                        .rejecting("/accounts/0/posts/2", "m1")
                        .rejecting("/accounts/0/messages/0", "m1"),
                fault("account and its own post, which goes with it")
                        .with("/accounts/2/posts", "[{'id':'a3','status':'DRAFT'}]")
                        .is("DUPLICATE_ID /accounts/2/id")
                        .is("DUPLICATE_ID /accounts/2/posts/0/id")
                        .rejecting("/accounts/2", "a3 a3"));
    }

    private static String message(String id) {
        return "{'id':'" + id + "','kind':'POST','receivedAt':'2026-03-01T09:00:00Z'}";
    }

    private static Stream<Fault> withinAPost() {
        return Stream.of(
                fault("two uses in a post")
                        .with(USES + "/2/id", "'u1'")
                        .is("DUPLICATE_ID " + USES + "/0/id")
                        .is("DUPLICATE_ID " + USES + "/2/id")
                        .rejecting(USES + "/0", "u1")
                        .rejecting(USES + "/2", "u1"),
                fault("three uses in a post")
                        .with(USES + "/1/id", "'u1'")
                        .with(USES + "/2/id", "'u1'")
                        .is("DUPLICATE_ID " + USES + "/0/id")
                        .is("DUPLICATE_ID " + USES + "/1/id")
                        .is("DUPLICATE_ID " + USES + "/2/id")
                        .rejecting(USES + "/0", "u1")
                        .rejecting(USES + "/1", "u1")
                        .rejecting(USES + "/2", "u1"),
                fault("two uses, the first with a fault of its own")
                        .with(USES + "/0/dataSubject", "'s9'")
                        .with(USES + "/1/id", "'u1'")
                        .is("DUPLICATE_ID " + USES + "/0/id")
                        .is("DANGLING_REFERENCE " + USES + "/0/dataSubject")
                        .is("DUPLICATE_ID " + USES + "/1/id")
                        .rejecting(USES + "/0", "u1")
                        .rejecting(USES + "/1", "u1"));
    }
}
