package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.JavaCommand;
import se.klartecken.testing.pages.Project;

/** Somebody who does what a page says, from the root of the project; what is written goes to a folder of their own. */
final class Terminal {

    private static final String JAR = "policy-examples/cli/target/klartecken.jar";

    private final Path folder;
    private String printed = "";

    Terminal(Path folder) {
        this.folder = folder;
    }

    /** What the last command printed. */
    String printed() {
        return printed;
    }

    void save(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Runs the program in this process; of other programs it only sees whether they are there. */
    void run(Command command) throws IOException {
        JavaCommand java = JavaCommand.of(command);
        if (java.program().equals(JAR)) {
            Cli run = Cli.run(placed(java.arguments()));
            assertThat(run.exitCode()).as(run.err()).isLessThan(ExitCode.BAD_INPUT);
            printed = run.out();
            if (command.target() != null) {
                save(command.target(), printed);
            }
        }
    }

    private String[] placed(List<String> arguments) {
        Set<String> files = files(arguments);
        return Stream.concat(
                        arguments.stream().limit(1),
                        arguments.stream().skip(1).map(word -> files.contains(word) ? place(word) : word))
                .toArray(String[]::new);
    }

    /** Words in which a command reads the name of a file or folder. */
    private static Set<String> files(List<String> arguments) {
        var nowhere = new PrintWriter(new StringWriter());
        var files = new TreeSet<String>();
        ParseResult parsed = new CommandLine(new Klartecken(nowhere, nowhere))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(arguments.toArray(String[]::new));
        for (ParseResult command = parsed; command != null; command = command.subcommand()) {
            command.matchedPositionals().forEach(it -> files.addAll(it.originalStringValues()));
        }
        return files;
    }

    private String place(String name) {
        Path ofTheProject = Project.root().resolve(name);
        return (Files.exists(ofTheProject) ? ofTheProject : folder.resolve(name)).toString();
    }

    /** Lines of all that was written to the folder. */
    List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).flatMap(Terminal::lines).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
