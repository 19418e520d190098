package se.klartecken.input;

import static se.klartecken.input.Fault.LATER;
import static se.klartecken.input.Fault.fault;

import java.util.stream.Stream;

/** Faults that take others along. */
final class HangingFaults {

    private static final String ALL_OF_A1 = "a1 p1 u1 u2 u3 p2 u1 p3 m1 m2";

    private HangingFaults() {}

    static Stream<Fault> all() {
        return Stream.of(organisations(), accounts(), posts(), dataSubjects(), rings(), chains())
                .flatMap(faults -> faults);
    }

    private static String consentFor(String limits) {
        return "[{'covers':[{'medium':'SOCIAL_MEDIA'," + limits + "}]}]";
    }

    private static Stream<Fault> organisations() {
        return Stream.of(
                fault("an organisation takes its accounts with all that is in them")
                        .with("/organisations/0/crises", "[{'id':'c','activatedAt':" + LATER + "}]")
                        .is("AFTER_AS_OF /organisations/0/crises/0/activatedAt")
                        .is("HANGS_ON_REJECTED /accounts/0/owner")
                        .is("HANGS_ON_REJECTED /accounts/2/owner")
                        .is("HANGS_ON_REJECTED /attestations/2/about")
                        .is("HANGS_ON_REJECTED /assessments/0/about")
                        .is("HANGS_ON_REJECTED /assessments/1/about")
                        .is("HANGS_ON_REJECTED /assessments/2/about")
                        .rejecting("/organisations/0", "o1")
                        .rejecting("/accounts/0", ALL_OF_A1)
                        .rejecting("/accounts/2", "a3")
                        .rejecting("/attestations/2", "attests:o1")
                        .rejecting("/assessments/0", "assesses:p2")
                        .rejecting("/assessments/1", "assesses:m2")
                        .rejecting("/assessments/2", "assesses:o1"),
                fault("an organisation takes accounts that it owns jointly, or decided on")
                        .with("/organisations/2/crises", "[{'id':'c','activatedAt':" + LATER + "}]")
                        .with("/accounts/1/jointOwners", "['o1','o3']")
                        .with("/accounts/2/start", "{'decisions':[{'organisation':'o3'}]}")
                        .is("AFTER_AS_OF /organisations/2/crises/0/activatedAt")
                        .is("HANGS_ON_REJECTED /accounts/1/jointOwners/1")
                        .is("HANGS_ON_REJECTED /accounts/2/start/decisions/0/organisation")
                        .is("HANGS_ON_REJECTED /attestations/1/about")
                        .rejecting("/organisations/2", "o3")
                        .rejecting("/accounts/1", "a2")
                        .rejecting("/accounts/2", "a3")
                        .rejecting("/attestations/1", "attests:a2"),
                fault("two organisations of one id take the accounts that name either")
                        .with("/organisations/3", "{'id':'o2','kind':'OTHER'}")
                        .is("DUPLICATE_ID /organisations/1/id")
                        .is("DUPLICATE_ID /organisations/3/id")
                        .is("HANGS_ON_REJECTED /accounts/1/owner")
                        .is("HANGS_ON_REJECTED /attestations/0/about")
                        .is("HANGS_ON_REJECTED /attestations/1/about")
                        .rejecting("/organisations/1", "o2")
                        .rejecting("/organisations/3", "o2")
                        .rejecting("/accounts/1", "a2")
                        .rejecting("/attestations/0", "attests:o2")
                        .rejecting("/attestations/1", "attests:a2"));
    }

    private static Stream<Fault> accounts() {
        return Stream.of(
                fault("an account takes what was recorded about things in it")
                        .with("/accounts/0/owner", "'o9'")
                        .is("DANGLING_REFERENCE /accounts/0/owner")
                        .is("HANGS_ON_REJECTED /assessments/0/about")
                        .is("HANGS_ON_REJECTED /assessments/1/about")
                        .rejecting("/accounts/0", ALL_OF_A1)
                        .rejecting("/assessments/0", "assesses:p2")
                        .rejecting("/assessments/1", "assesses:m2"),
                fault("an account takes a person whose consent is limited to it")
                        .with("/accounts/2/owner", "'o9'")
                        .with("/dataSubjects/2/consents", consentFor("'accounts':['a1','a3']"))
                        .is("DANGLING_REFERENCE /accounts/2/owner")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/accounts/1")
                        .rejecting("/accounts/2", "a3")
                        .rejecting("/dataSubjects/2", "s3"),
                fault("an account takes a person whose consent is limited to a post in it")
                        .with("/accounts/2/owner", "'o9'")
                        .with("/accounts/2/posts", "[{'id':'p4','status':'DRAFT'}]")
                        .with("/dataSubjects/2/consents", consentFor("'posts':['p4']"))
                        .is("DANGLING_REFERENCE /accounts/2/owner")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/posts/0")
                        .rejecting("/accounts/2", "a3 p4")
                        .rejecting("/dataSubjects/2", "s3"),
                fault("an account and a person of one id take what names either")
                        .with("/accounts/1/id", "'s2'")
                        .with("/attestations/1/about", "'s2'")
                        .is("DUPLICATE_ID /accounts/1/id")
                        .is("DUPLICATE_ID /dataSubjects/1/id")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/1/dataSubject")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/1/personalData/0/dataSubject")
                        .is("HANGS_ON_REJECTED /attestations/1/about")
                        .rejecting("/accounts/0/posts/0/personalData/1", "u2")
                        .rejecting("/accounts/0/posts/1/personalData/0", "u1")
                        .rejecting("/accounts/1", "s2")
                        .rejecting("/dataSubjects/1", "s2")
                        .rejecting("/attestations/1", "attests:s2"));
    }

    private static Stream<Fault> posts() {
        return Stream.of(
                fault("a post takes its uses and what was assessed about it, not its account")
                        .with("/accounts/0/posts/1/status", "'PUBLISHED'")
                        .is("MISSING_PROPERTY /accounts/0/posts/1/publishedAt")
                        .is("HANGS_ON_REJECTED /assessments/0/about")
                        .rejecting("/accounts/0/posts/1", "p2 u1")
                        .rejecting("/assessments/0", "assesses:p2"),
                fault("a message takes what was assessed about it")
                        .with("/accounts/0/messages/1/receivedAt", LATER)
                        .is("AFTER_AS_OF /accounts/0/messages/1/receivedAt")
                        .is("HANGS_ON_REJECTED /assessments/1/about")
                        .rejecting("/accounts/0/messages/1", "m2")
                        .rejecting("/assessments/1", "assesses:m2"),
                fault("a use takes nobody")
                        .with("/accounts/0/posts/0/personalData/0/basisAssessment", "{'at':" + LATER + "}")
                        .with("/dataSubjects/0/consents", consentFor("'posts':['p1']"))
                        .is("AFTER_AS_OF /accounts/0/posts/0/personalData/0/basisAssessment/at")
                        .rejecting("/accounts/0/posts/0/personalData/0", "u1"));
    }

    private static Stream<Fault> dataSubjects() {
        return Stream.of(
                fault("a person takes the uses of its data")
                        .with("/dataSubjects/1/birthDate", "'2026-03-03'")
                        .with("/accounts/0/posts/0/publishedAt", "'2026-03-02T12:00:00Z'")
                        .with("/accounts/0/posts/0/personalData/1/dataSubject", "'s3'")
                        .is("AFTER_AS_OF /dataSubjects/1/birthDate")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/1/personalData/0/dataSubject")
                        .rejecting("/accounts/0/posts/1/personalData/0", "u1")
                        .rejecting("/dataSubjects/1", "s2"),
                fault("a person takes posts that show it")
                        .with("/dataSubjects/2/guardianObjections", "[{'at':" + LATER + "}]")
                        .with("/accounts/0/posts/2/media", "[{'kind':'FILM','persons':['s1','s3']}]")
                        .is("AFTER_AS_OF /dataSubjects/2/guardianObjections/0/at")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/2/media/0/persons/1")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/dataSubjects/2", "s3"),
                fault("two persons of one id, whose days of birth are nobody's")
                        .with("/dataSubjects/3", "{'id':'s2','birthDate':'2026-03-02'}")
                        .with("/dataSubjects/1/birthDate", "'2026-03-02'")
                        .is("DUPLICATE_ID /dataSubjects/1/id")
                        .is("DUPLICATE_ID /dataSubjects/3/id")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/1/dataSubject")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/1/personalData/0/dataSubject")
                        .rejecting("/accounts/0/posts/0/personalData/1", "u2")
                        .rejecting("/accounts/0/posts/1/personalData/0", "u1")
                        .rejecting("/dataSubjects/1", "s2")
                        .rejecting("/dataSubjects/3", "s2"));
    }

    private static Stream<Fault> rings() {
        return Stream.of(
                fault("post, consent to it, use of that person's data in it")
                        .with("/accounts/0/posts/0/status", "'PLANNED'")
                        .with("/dataSubjects/0/consents", consentFor("'posts':['p1']"))
                        .is("MISSING_PROPERTY /accounts/0/posts/0/plannedAt")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/0/dataSubject")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/2/dataSubject")
                        .is("HANGS_ON_REJECTED /dataSubjects/0/consents/0/covers/0/posts/0")
                        .rejecting("/accounts/0/posts/0", "p1 u1 u2 u3")
                        .rejecting("/dataSubjects/0", "s1"),
                fault("post that shows somebody who consents to it, with a fault in the post")
                        .with("/accounts/0/posts/2/status", "'PUBLISHED'")
                        .with("/accounts/0/posts/2/media", "[{'kind':'IMAGE','persons':['s3']}]")
                        .with("/dataSubjects/2/consents", consentFor("'posts':['p3']"))
                        .is("MISSING_PROPERTY /accounts/0/posts/2/publishedAt")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/2/media/0/persons/0")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/posts/0")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/dataSubjects/2", "s3"),
                fault("post that shows somebody who consents to it, with a fault in the person")
                        .with("/dataSubjects/2/birthDate", "'2026-03-03'")
                        .with("/accounts/0/posts/2/media", "[{'kind':'IMAGE','persons':['s3']}]")
                        .with("/dataSubjects/2/consents", consentFor("'posts':['p3']"))
                        .is("AFTER_AS_OF /dataSubjects/2/birthDate")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/2/media/0/persons/0")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/posts/0")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/dataSubjects/2", "s3"));
    }

    private static Stream<Fault> chains() {
        return Stream.of(
                fault("from an organisation to a use in another's account")
                        .with("/organisations/2/crises", "[{'id':'c','activatedAt':" + LATER + "}]")
                        .with("/accounts/2/owner", "'o3'")
                        .with("/dataSubjects/2/consents", consentFor("'accounts':['a3']"))
                        .with("/accounts/0/posts/2/media", "[{'kind':'IMAGE','persons':['s3']}]")
                        .with("/dataSubjects/0/consents", consentFor("'posts':['p3']"))
                        .is("AFTER_AS_OF /organisations/2/crises/0/activatedAt")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/0/dataSubject")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/0/personalData/2/dataSubject")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/2/media/0/persons/0")
                        .is("HANGS_ON_REJECTED /accounts/2/owner")
                        .is("HANGS_ON_REJECTED /dataSubjects/0/consents/0/covers/0/posts/0")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/accounts/0")
                        .rejecting("/organisations/2", "o3")
                        .rejecting("/accounts/0/posts/0/personalData/0", "u1")
                        .rejecting("/accounts/0/posts/0/personalData/2", "u3")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/accounts/2", "a3")
                        .rejecting("/dataSubjects/0", "s1")
                        .rejecting("/dataSubjects/2", "s3"),
                fault("from a post to a person and on to another post and what was assessed about it")
                        .with("/accounts/0/posts/2/status", "'REMOVED'")
                        .with("/dataSubjects/2/consents", consentFor("'posts':['p2','p3']"))
                        .with("/accounts/0/posts/1/media", "[{'kind':'IMAGE','persons':['s3']}]")
                        .is("MISSING_PROPERTY /accounts/0/posts/2/publishedAt")
                        .is("HANGS_ON_REJECTED /accounts/0/posts/1/media/0/persons/0")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/posts/0")
                        .is("HANGS_ON_REJECTED /dataSubjects/2/consents/0/covers/0/posts/1")
                        .is("HANGS_ON_REJECTED /assessments/0/about")
                        .rejecting("/accounts/0/posts/1", "p2 u1")
                        .rejecting("/accounts/0/posts/2", "p3")
                        .rejecting("/dataSubjects/2", "s3")
                        .rejecting("/assessments/0", "assesses:p2"));
    }
}
