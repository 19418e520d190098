package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.klartecken.testing.pages.Snippet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the README shows of records that people write into cases: there, they do what it says of them. */
final class RecordedByHand {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RecordedByHand() {}

    /** It can stand in the case that the README begins with, and keeps its reason to itself. */
    static void aDecision(Snippet shown) throws IOException {
        var content = (ObjectNode)
                JSON.readTree(Path.of("cases", "stockholm-easter-2026.json").toFile());
        content.putArray("findingDecisions").add(JSON.readTree(shown.text()));

        Cli run = check(content.toString(), "--policy", "stockholm", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("decision: head of communications 2026-04-15 10:00, in force until 2026-07-01 00:00")
                .doesNotContain("Rutin för helger");
    }

    /** It gives a finding of its own. */
    static void aLocalValue(Snippet shown) throws IOException {
        String content = """
                { "asOf": "2026-03-03T12:00:00+01:00",
                  "organisations": [ { "id": "unit", "kind": "ADMINISTRATION", "officeHours": "MON-FRI 08:00-16:30",
                    "localValues": [ %s ] } ],
                  "accounts": [ { "id": "page", "owner": "unit", "platform": { "kind": "FACEBOOK" },
                    "messages": [ { "id": "question", "kind": "QUESTION", "receivedAt": "2026-03-02T09:00:00+01:00",
                      "replies": [], "routing": { "forwardings": [] }, "handling": "NONE" } ] } ] }
                """.formatted(shown.text());

        Cli run = check(content, "--policy", "sollentuna", "--format", "json");

        assertThat(run.out()).contains("\"LOCAL\"", "\"/organisations/0/localValues/0\"");
    }

    private static Cli check(String content, String... more) throws IOException {
        Path file = Files.createTempFile("case", ".json");
        try {
            Files.writeString(file, content);
            return Cli.run(Stream.concat(Stream.of("check", file.toString()), Stream.of(more))
                    .toArray(String[]::new));
        } finally {
            Files.delete(file);
        }
    }
}
