package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.klartecken.testing.pages.Page;
import se.klartecken.testing.pages.Project;

/** What the README says of the program beside its examples. */
class ReadmeTest {

    private static final Page README = Page.of("README.md");
    private static final Pattern COMMAND = Pattern.compile("^\\| `([a-z]+(?:-[a-z]+|(?: [a-z]+))*)");

    @Test
    void countsTheFindingsOfItsReport() {
        Cli run = Cli.run("check", "cases/stockholm-easter-2026.json", "--policy", "stockholm", "--fail-on", "never");
        long findings = run.out().lines().filter(line -> line.startsWith("  [")).count();
        assertThat(README.prose()).contains("From that report (the whole of it has " + findings + " findings):");
    }

    @Test
    void opensWithTheTwoCommands() {
        List<String> commands = README.snippets().stream()
                .limit(2)
                .map(snippet -> snippet.text().strip())
                .toList();
        assertThat(commands.get(0))
                .contains("klartecken.jar check policy-examples/cli/cases/stockholm-easter-2026.json");
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Project.text(".ci/run")).contains("mvn -B -ntp verify");
    }

    /** Each row of the table of commands names a command that is there, with options that it knows. */
    @Test
    void listsTheCommands() {
        Map<String, Set<String>> known = options("", new CommandLine(new Klartecken(null, null)));
        Map<String, Set<String>> listed = new TreeMap<>();
        README.prose().stream()
                .dropWhile(line -> !line.equals("## The command line"))
                .dropWhile(line -> !line.startsWith("| `"))
                .takeWhile(line -> line.startsWith("| "))
                .forEach(row -> listed.put(name(row), words("--[a-z-]+", row)));

        assertThat(listed.keySet()).isEqualTo(known.keySet());
        listed.forEach((name, options) -> assertThat(known.get(name)).as(name).containsAll(options));
    }

    /** By names of commands, of which those that only lead to others are none. */
    private static Map<String, Set<String>> options(String name, CommandLine command) {
        Map<String, Set<String>> options = new TreeMap<>();
        command.getSubcommands().forEach((word, it) -> options.putAll(options((name + " " + word).strip(), it)));
        if (options.isEmpty()) {
            options.put(
                    name, new TreeSet<>(command.getCommandSpec().optionsMap().keySet()));
        }
        return options;
    }

    private static String name(String row) {
        Matcher words = COMMAND.matcher(row);
        assertThat(words.find()).as(row).isTrue();
        return words.group(1);
    }

    private static Set<String> words(String form, String row) {
        return Pattern.compile(form)
                .matcher(row)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
