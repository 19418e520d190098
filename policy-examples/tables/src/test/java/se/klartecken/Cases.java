package se.klartecken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Report;

/** The example cases of the command line, and small ones. */
public final class Cases {

    /** The instant at which the examples are judged. */
    public static final Instant AFTER_EASTER = Instant.parse("2026-04-20T07:00:00Z");

    private Cases() {}

    /** An example case. */
    public static CaseDocument example(String name) {
        try {
            return new CaseReader().read(Files.readAllBytes(Path.of("..", "cli", "cases", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Report report(String policy, CaseDocument document) {
        return Policies.named(policy).check(document, Question.at(AFTER_EASTER));
    }

    /** One question to a committee, on Maundy Thursday 2026 at two in the afternoon. */
    public static CaseDocument question(String account, String message, String replies) {
        return new CaseReader().read("""
                {"organisations": [{"id": "library", "kind": "COMMITTEE",
                  "crises": []}],
                 "accounts": [{"id": "%s", "owner": "library", "platform": {"kind": "FACEBOOK"},
                  "messages": [{"id": "%s", "kind": "QUESTION", "receivedAt": "2026-04-02T14:00:00+02:00",
                    "replies": %s, "moderation": [], "routing": {"forwardings": []}}]}]}
                """.formatted(account, message, replies));
    }
}
