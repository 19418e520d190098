package se.klartecken.json;

import static se.klartecken.json.BadDocument.bad;
import static se.klartecken.json.Documents.account;
import static se.klartecken.json.Documents.document;
import static se.klartecken.json.Documents.list;
import static se.klartecken.json.Documents.message;
import static se.klartecken.json.Documents.object;
import static se.klartecken.json.Documents.organisation;
import static se.klartecken.json.Documents.post;
import static se.klartecken.json.Documents.use;
import static se.klartecken.json.Documents.withAccount;
import static se.klartecken.json.Documents.withMessage;
import static se.klartecken.json.Documents.withPost;

import java.util.List;
import java.util.stream.Stream;

/** Documents in which properties, list items and whole elements are bad. */
final class BadObjects {

    private BadObjects() {}

    static Stream<BadDocument> all() {
        return Stream.of(properties(), items(), several()).flatMap(documents -> documents);
    }

    private static Stream<BadDocument> properties() {
        return Stream.of(
                bad("unknown property", withAccount("'nobody':'x'"), "UNKNOWN_PROPERTY /accounts/0")
                        .leaving("a2"),
                bad(
                                "unknown property that holds a lot",
                                withAccount("'nobody':{'posts':[" + post("p1") + "]}"),
                                "UNKNOWN_PROPERTY /accounts/0")
                        .leaving("a2"),
                bad("property in other case", withAccount("'canmoderate':true"), "UNKNOWN_PROPERTY /accounts/0")
                        .leaving("a2"),
                bad(
                                "unknown property further in",
                                withAccount("'purpose':{'goals':[{'txet':'x'}]}"),
                                "UNKNOWN_PROPERTY /accounts/0/purpose/goals/0")
                        .leaving("a2"),
                bad("property twice", withAccount("'id':'a1'"), "DUPLICATE_PROPERTY /accounts/0/id")
                        .leaving("a2")
                        .unseenBySchema(),
                bad(
                                "posts twice",
                                withAccount(list("posts", post("p1")), list("posts", post("p2"))),
                                "DUPLICATE_PROPERTY /accounts/0/posts")
                        .leaving("a2")
                        .unseenBySchema(),
                bad(
                                "nothing in an account",
                                document(list("accounts", "{}", account("a2"))),
                                "MISSING_PROPERTY /accounts/0/id",
                                "MISSING_PROPERTY /accounts/0/owner",
                                "MISSING_PROPERTY /accounts/0/platform")
                        .leaving("a2"),
                bad(
                                "nothing in a platform",
                                document(list("accounts", "{'id':'a1','owner':'o1','platform':{}}")),
                                "MISSING_PROPERTY /accounts/0/platform/kind")
                        .leaving(""),
                bad("no receivedAt", withoutReceivedAt(""), "MISSING_PROPERTY /accounts/0/messages/0/receivedAt")
                        .leaving("a1 m2"),
                bad(
                                "null as receivedAt",
                                withoutReceivedAt(",'receivedAt':null"),
                                "NULL_VALUE /accounts/0/messages/0/receivedAt")
                        .leaving("a1 m2"),
                bad(
                                "null as platform",
                                document(list("accounts", "{'id':'a1','owner':'o1','platform':null}")),
                                "NULL_VALUE /accounts/0/platform")
                        .leaving(""),
                bad(
                                "text as platform",
                                document(list("accounts", "{'id':'a1','owner':'o1','platform':'X'}")),
                                "WRONG_TYPE /accounts/0/platform")
                        .leaving(""),
                bad(
                                "unknown topic",
                                document(list(
                                        "attestations",
                                        "{'topic':'RAIN','about':'a1'}",
                                        "{'topic':'SERVICE','about':'a1'}")),
                                "UNKNOWN_WORD /attestations/0/topic")
                        .leaving("a1"),
                bad(
                                "assessment of nothing",
                                document(list(
                                        "assessments", "{'clause':'c','about':' '}", "{'clause':'c','about':'a2'}")),
                                "BLANK_ID /assessments/0/about")
                        .leaving("a2"));
    }

    private static String withoutReceivedAt(String more) {
        String message = "{'id':'m1','kind':'OPINION'" + more + "}";
        return document(list("accounts", account("a1", list("messages", message, message("m2")))));
    }

    private static Stream<BadDocument> items() {
        return Stream.of(
                bad("null among ids", withAccount("'jointOwners':['o1',null]"), "NULL_VALUE /accounts/0/jointOwners/1")
                        .leaving("a2"),
                bad("number among ids", withAccount("'jointOwners':[7]"), "WRONG_TYPE /accounts/0/jointOwners/0")
                        .leaving("a2"),
                bad(
                                "null among goals",
                                withAccount("'purpose':{'goals':[{},null]}"),
                                "NULL_VALUE /accounts/0/purpose/goals/1")
                        .leaving("a2"),
                bad(
                                "null among accounts",
                                document(list("accounts", account("a1"), "null", account("a2"))),
                                "NULL_VALUE /accounts/1")
                        .leaving("a1 a2"),
                bad("number among accounts", document(list("accounts", "5", account("a2"))), "WRONG_TYPE /accounts/0")
                        .leaving("a2"),
                bad(
                                "list among accounts",
                                document(list("accounts", "[" + account("a1") + "]", account("a2"))),
                                "WRONG_TYPE /accounts/0")
                        .leaving("a2"),
                bad("object as posts", withAccount("'posts':" + post("p1")), "WRONG_TYPE /accounts/0/posts")
                        .leaving("a2"),
                bad(
                                "date-time among date-times",
                                withMessage("'caseLink':{'movedAt':['2026-03-02T09:00:00Z','today']}"),
                                "BAD_FORMAT /accounts/0/messages/0/caseLink/movedAt/1")
                        .leaving("a1 m2"),
                bad(
                                "fault in a reply",
                                withMessage(
                                        "'replies':[{'kind':'ANSWER','at':'2026-03-02T09:00:00Z'},{'kind':'ANSWER'}]"),
                                "MISSING_PROPERTY /accounts/0/messages/0/replies/1/at")
                        .leaving("a1 m2"));
    }

    private static Stream<BadDocument> several() {
        String badUse = use("u2", "'childCaution':0");
        return Stream.of(
                bad(
                                "use of personal data",
                                withPost(list("personalData", use("u1"), badUse, use("u3"))),
                                "WRONG_TYPE /accounts/0/posts/0/personalData/1/childCaution")
                        .leaving("a1 p1 u1 u3 p2"),
                bad(
                                "all that an account has",
                                withAccount(list("posts", "1", "2"), list("messages", "3")),
                                "WRONG_TYPE /accounts/0/posts/0",
                                "WRONG_TYPE /accounts/0/posts/1",
                                "WRONG_TYPE /accounts/0/messages/0")
                        .leaving("a1 a2"),
                bad(
                                "three faults in one post",
                                withPost("'text':1", "'status':'DRAFT'", "'status':'DRAFT'", "'x':1"),
                                "WRONG_TYPE /accounts/0/posts/0/text",
                                "DUPLICATE_PROPERTY /accounts/0/posts/0/status",
                                "DUPLICATE_PROPERTY /accounts/0/posts/0/status",
                                "UNKNOWN_PROPERTY /accounts/0/posts/0")
                        .leaving("a1 p2"),
                bad(
                                "post and then its account",
                                withAccount(list("posts", post("p1", "'text':1")), "'canModerate':1"),
                                "WRONG_TYPE /accounts/0/posts/0/text",
                                "WRONG_TYPE /accounts/0/canModerate")
                        .leaving("a2"),
                bad(
                                "account and then its post",
                                withAccount("'canModerate':1", list("posts", post("p1", list("personalData", badUse)))),
                                "WRONG_TYPE /accounts/0/canModerate",
                                "WRONG_TYPE /accounts/0/posts/0/personalData/0/childCaution")
                        .leaving("a2"),
                bad(
                                "every second account",
                                document(list("accounts", "1", account("a1"), "{}", account("a3"))),
                                "WRONG_TYPE /accounts/0",
                                "MISSING_PROPERTY /accounts/2/id",
                                "MISSING_PROPERTY /accounts/2/owner",
                                "MISSING_PROPERTY /accounts/2/platform")
                        .leaving("a1 a3"),
                bad(
                                "one of each",
                                document(
                                        list("organisations", organisation("o1", "'crises':[{}]"), organisation("o2")),
                                        list("accounts", account("a1", list("posts", post("p1", "'media':[0]")))),
                                        list("dataSubjects", object(List.of("'id':'s1'"), "'isChild':'no'"))),
                                "MISSING_PROPERTY /organisations/0/crises/0/id",
                                "MISSING_PROPERTY /organisations/0/crises/0/activatedAt",
                                "WRONG_TYPE /accounts/0/posts/0/media/0",
                                "WRONG_TYPE /dataSubjects/0/isChild")
                        .leaving("o2 a1"));
    }
}
