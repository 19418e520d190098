package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.json.CaseReader;
import se.klartecken.testing.pages.Commands;
import se.klartecken.testing.pages.Coordinates;
import se.klartecken.testing.pages.Excerpt;
import se.klartecken.testing.pages.Holder;
import se.klartecken.testing.pages.PagesContract;
import se.klartecken.testing.pages.Snippet;
import se.klartecken.testing.pages.Sources;

/** Pages whose commands are those of the command line: what they show comes out when somebody does what they say. */
class PagesTest implements PagesContract {

    @TempDir
    private Path folder;

    @Override
    public List<String> pages() {
        return List.of(
                "README.md",
                "policy-examples/batch/README.md",
                "policy-examples/benchmarks/README.md",
                "policy-examples/cli/smallest-case/photograph.md",
                "policy-examples/cli/smallest-case/response-deadlines.md",
                "policy-examples/own-municipality/README.md",
                "policy-examples/report-html/README.md",
                "policy-examples/tables/README.md");
    }

    @Override
    public List<Holder> holders() {
        var terminal = new Terminal(newFolder());
        return List.of(
                new Sources(),
                new Coordinates(),
                new Commands().with("java", terminal::run),
                Holder.of("text", shown -> Excerpt.require(shown.text(), terminal.printed())),
                Holder.of(
                        PagesTest::isExcerptOfRecords,
                        shown ->
                                assertThat(terminal.written()).anySatisfy(line -> Excerpt.require(shown.text(), line))),
                Holder.of(shown -> shown.text().startsWith("{ \"finding\""), RecordedByHand::aDecision),
                Holder.of(shown -> shown.text().startsWith("{ \"kind\""), RecordedByHand::aLocalValue),
                Holder.of("json", shown -> save(shown, terminal)));
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExcerptOfRecords(Snippet snippet) {
        return snippet.language().equals("json") && snippet.text().contains("…");
    }

    /** A whole case, under the name that the page calls it by afterwards. */
    private static void save(Snippet shown, Terminal terminal) throws IOException {
        assertThat(new CaseReader().read(shown.text()).errors()).isEmpty();
        terminal.save("case.json", shown.text());
    }
}
