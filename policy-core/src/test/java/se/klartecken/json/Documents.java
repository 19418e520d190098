package se.klartecken.json;

import java.util.List;
import java.util.stream.Stream;

/** Small documents for tests; apostrophes stand for quotation marks. */
final class Documents {

    private Documents() {}

    static String document(String... members) {
        return "{" + String.join(",", members).replace('\'', '"') + "}";
    }

    static String list(String name, String... items) {
        return "'" + name + "':[" + String.join(",", items) + "]";
    }

    static String organisation(String id, String... more) {
        return object(List.of("'id':'" + id + "'", "'kind':'ADMINISTRATION'"), more);
    }

    static String account(String id, String... more) {
        return object(List.of("'id':'" + id + "'", "'owner':'o1'", "'platform':{'kind':'X'}"), more);
    }

    static String post(String id, String... more) {
        return object(List.of("'id':'" + id + "'", "'status':'DRAFT'"), more);
    }

    static String use(String id, String... more) {
        return object(List.of("'id':'" + id + "'", "'dataSubject':'s1'", "'kind':'NAME'"), more);
    }

    static String message(String id, String... more) {
        return object(
                List.of("'id':'" + id + "'", "'kind':'QUESTION'", "'receivedAt':'2026-03-02T09:00:00+01:00'"), more);
    }

    static String subject(String id, String... more) {
        return object(List.of("'id':'" + id + "'"), more);
    }

    /** A document with accounts a1, which has these members, and a2. */
    static String withAccount(String... more) {
        return document(list("accounts", account("a1", more), account("a2")));
    }

    /** A document with account a1, whose posts are p1, which has these members, and p2. */
    static String withPost(String... more) {
        return document(list("accounts", account("a1", list("posts", post("p1", more), post("p2")))));
    }

    /** A document with account a1, whose messages are m1, which has these members, and m2. */
    static String withMessage(String... more) {
        return document(list("accounts", account("a1", list("messages", message("m1", more), message("m2")))));
    }

    /** A document with data subjects s1, which has these members, and s2. */
    static String withSubject(String... more) {
        return document(list("dataSubjects", subject("s1", more), subject("s2")));
    }

    /** A document with organisations o1, which has these members, and o2. */
    static String withOrganisation(String... more) {
        return document(list("organisations", organisation("o1", more), organisation("o2")));
    }

    static String object(List<String> members, String... more) {
        return "{"
                + String.join(
                        ",", Stream.concat(members.stream(), Stream.of(more)).toList()) + "}";
    }
}
