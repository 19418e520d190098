package se.klartecken.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cases that are shipped with the command line, and small ones. */
final class Examples {

    static final String STOCKHOLM = read("stockholm-easter-2026.json");
    static final String SOLLENTUNA = read("sollentuna-easter-2026.json");

    /** A committee in Sollentuna with a page on Facebook. */
    static final String CONTEXT = """
            {"organisations": [{"id": "namnden", "kind": "COMMITTEE", "officeHours": "MON-FRI 08:00-17:00", "crises": []}],
             "accounts": [{"id": "sidan", "owner": "namnden", "platform": {"kind": "FACEBOOK"}}]}""";

    /** A question on the Thursday before Easter that nobody has answered. */
    static final String QUESTION = """
            {"account": "sidan", "message": {"id": "m-1", "kind": "QUESTION",
             "receivedAt": "2026-04-02T14:00:00+02:00", "replies": []}}""";

    private Examples() {}

    static String inContext(String context, String item) {
        return "{\"context\": " + context + ", \"item\": " + item + "}";
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("..", "..", "cli", "cases", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
