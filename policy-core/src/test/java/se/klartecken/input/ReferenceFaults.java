package se.klartecken.input;

import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** References to nothing, or to something of a sort that cannot be meant. */
final class ReferenceFaults {

    private static final String ACCOUNT = "/accounts/2";
    private static final String POST = "/accounts/0/posts/2";
    private static final String USE = "/accounts/0/posts/0/personalData/1";
    private static final String SUBJECT = "/dataSubjects/2";

    private ReferenceFaults() {}

    static Stream<Fault> all() {
        return Stream.of(accounts(), personalData(), consents(), records()).flatMap(faults -> faults);
    }

    private static Fault account(String name, String property, String json, String place) {
        return fault(name)
                .with(ACCOUNT + property, json)
                .is("DANGLING_REFERENCE " + ACCOUNT + place)
                .rejecting(ACCOUNT, "a3");
    }

    private static Stream<Fault> accounts() {
        return Stream.of(
                account("owner that is nowhere", "/owner", "'o9'", "/owner"),
                account("owner in other case", "/owner", "'O1'", "/owner"),
                account("owner with a space", "/owner", "'o1 '", "/owner"),
                account("account as owner", "/owner", "'a1'", "/owner"),
                account("account that owns itself", "/owner", "'a3'", "/owner"),
                account("joint owner that is nowhere", "/jointOwners", "['o2','o9']", "/jointOwners/1"),
                account("data subject as joint owner", "/jointOwners", "['s1']", "/jointOwners/0"),
                account(
                        "decision of nobody",
                        "/start",
                        "{'decisions':[{'organisation':'o1'},{},{'organisation':'o9'}]}",
                        "/start/decisions/2/organisation"),
                account(
                        "decision of an account",
                        "/start",
                        "{'decisions':[{'organisation':'a1'}]}",
                        "/start/decisions/0/organisation"));
    }

    private static Fault post(String name, String media, String place) {
        return fault(name)
                .with(POST + "/media", media)
                .is("DANGLING_REFERENCE " + POST + place)
                .rejecting(POST, "p3");
    }

    private static Fault use(String name, String id) {
        return fault(name)
                .with(USE + "/dataSubject", id)
                .is("DANGLING_REFERENCE " + USE + "/dataSubject")
                .rejecting(USE, "u2");
    }

    private static Stream<Fault> personalData() {
        return Stream.of(
                post(
                        "nobody in a picture",
                        "[{'kind':'IMAGE'},{'kind':'FILM','persons':['s1','s9']}]",
                        "/media/1/persons/1"),
                post("organisation in a picture", "[{'kind':'IMAGE','persons':['o1']}]", "/media/0/persons/0"),
                use("data of nobody", "'s9'"),
                use("data of an organisation", "'o1'"),
                use("data of the use itself", "'u2'"));
    }

    private static Fault scope(String name, String covers, String place) {
        return fault(name)
                .with(SUBJECT + "/consents", "[{},{'covers':" + covers + "}]")
                .is("DANGLING_REFERENCE " + SUBJECT + "/consents/1/covers" + place)
                .rejecting(SUBJECT, "s3");
    }

    private static Stream<Fault> consents() {
        return Stream.of(
                scope(
                        "consent for an account that is nowhere",
                        "[{'medium':'PRINT'},{'medium':'SOCIAL_MEDIA','accounts':['a1','a9']}]",
                        "/1/accounts/1"),
                scope(
                        "consent for a post that is nowhere",
                        "[{'medium':'SOCIAL_MEDIA','posts':['p9','p1']}]",
                        "/0/posts/0"),
                scope("post among accounts", "[{'medium':'SOCIAL_MEDIA','accounts':['p1']}]", "/0/accounts/0"),
                scope("account among posts", "[{'medium':'SOCIAL_MEDIA','posts':['a1']}]", "/0/posts/0"),
                scope("message among posts", "[{'medium':'SOCIAL_MEDIA','posts':['m1']}]", "/0/posts/0"),
                scope("print that is limited", "[{'medium':'PRINT','posts':['p9']}]", "/0/posts/0"));
    }

    private static Fault attestation(String name, String about, String gone) {
        return fault(name)
                .with("/attestations/1/about", about)
                .is("DANGLING_REFERENCE /attestations/1/about")
                .rejecting("/attestations/1", "attests:" + gone);
    }

    private static Fault assessment(String name, String about, String gone) {
        return fault(name)
                .with("/assessments/1/about", about)
                .is("DANGLING_REFERENCE /assessments/1/about")
                .rejecting("/assessments/1", "assesses:" + gone);
    }

    private static Stream<Fault> records() {
        return Stream.of(
                attestation("attestation about nothing", "'x9'", "x9"),
                attestation("attestation about a post", "'p1'", "p1"),
                attestation("attestation about a message", "'m1'", "m1"),
                attestation("attestation about a person", "'s1'", "s1"),
                assessment("assessment about nothing", "'x9'", "x9"),
                assessment("assessment about a person", "'s1'", "s1"),
                assessment("assessment about a use", "'u1'", "u1"));
    }
}
