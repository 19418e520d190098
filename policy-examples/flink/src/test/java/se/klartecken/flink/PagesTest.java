package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.Commands;
import se.klartecken.testing.pages.Excerpt;
import se.klartecken.testing.pages.Holder;
import se.klartecken.testing.pages.JavaCommand;
import se.klartecken.testing.pages.PagesContract;
import se.klartecken.testing.pages.Project;
import se.klartecken.testing.pages.Snippet;

/** What the README shows comes out when somebody does what it says. */
class PagesTest implements PagesContract {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final List<String> told = new ArrayList<>();

    @Override
    public List<String> pages() {
        return List.of("policy-examples/flink/README.md");
    }

    @Override
    public List<Holder> holders() {
        return List.of(
                new Commands().with("java", this::run),
                Holder.of("text", shown -> Excerpt.require(shown.text(), printed.toString())),
                Holder.of("json", this::tell));
    }

    private void run(Command command) {
        String[] arguments = JavaCommand.of(command).arguments().stream()
                .map(word -> word.equals("target/alarms") ? folder.resolve("alarms") : ofTheProject(word))
                .map(Object::toString)
                .toArray(String[]::new);
        int exitCode = new CommandLine(new Alarms())
                .setOut(new PrintWriter(printed, true))
                .execute(arguments);
        assertThat(exitCode).isZero();
    }

    private static Object ofTheProject(String word) {
        Path file = Project.root().resolve(word);
        return Files.exists(file) ? file : word;
    }

    /** Events are taken into account, together with those that the page showed before. */
    private void tell(Snippet shown) throws Exception {
        shown.text().lines().forEach(told::add);
        Path out = Files.createTempDirectory(folder, "told");
        Job job = Job.of("sollentuna", Path.of("examples", "context.json"), out).run(List.of(told));

        assertThat(job.refused()).isEmpty();
        assertThat(job.findings()).as("a message and a post").hasSize(2);
    }
}
