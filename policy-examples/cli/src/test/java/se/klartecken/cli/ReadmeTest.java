package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
