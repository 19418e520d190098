package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a report is what the program prints. */
class ReadmeTest {

    @Test
    void showsPartsOfTheRealReport() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        List<String> parts =
                List.of(readme.substring(start, readme.indexOf("```", start)).split("\n…\n"));
        String report = Cli.run(
                        "check",
                        "cases/stockholm-easter-2026.json",
                        "--policy",
                        "stockholm",
                        "--lang",
                        "en",
                        "--fail-on",
                        "never")
                .out();

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts).allSatisfy(part -> assertThat(report).contains(part.strip()));
        assertThat(report.lines().filter(line -> line.startsWith("  [")).count())
                .as("findings, as the README says")
                .isEqualTo(62);
    }

    /** The local value that is shown, in a case of its own, gives a finding of its own. */
    @Test
    void showsALocalValueThatWorks(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int start = readme.indexOf("{ \"kind\": \"ANSWER_WITHIN_OFFICE_HOURS\"");
        String value = readme.substring(start, readme.indexOf("```", start));
        Path file = folder.resolve("case.json");
        Files.writeString(file, """
                { "organisations": [ { "id": "unit", "kind": "ADMINISTRATION", "officeHours": "MON-FRI 08:00-16:30",
                    "localValues": [ %s ] } ],
                  "accounts": [ { "id": "page", "owner": "unit", "platform": { "kind": "FACEBOOK" },
                    "messages": [ { "id": "question", "kind": "QUESTION", "receivedAt": "2026-03-02T09:00:00+01:00",
                      "replies": [], "routing": { "forwardings": [] }, "handling": "NONE" } ]
                  } ] }
                """.formatted(value));

        String report = Cli.run(
                        "check",
                        file.toString(),
                        "--policy",
                        "sollentuna",
                        "--as-of",
                        "2026-03-03T12:00:00+01:00",
                        "--format",
                        "json")
                .out();

        assertThat(report).contains("\"LOCAL\"", "\"/organisations/0/localValues/0\"");
    }

    @Test
    void opensWithTheTwoCommands() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        List<String> commands =
                readme.lines().filter(line -> line.startsWith("mvn ")).limit(2).toList();
        assertThat(commands.get(0))
                .contains("klartecken.jar check policy-examples/cli/cases/stockholm-easter-2026.json");
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(Path.of("..", "..", ".ci", "run"))).contains("mvn -B -ntp verify");
    }
}
