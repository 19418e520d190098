package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.Policies;
import se.klartecken.clause.Clause;

class SiteCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everyClauseHasAPageWithItsWordsAndSamples() throws IOException {
        Path site = folder.resolve("new").resolve("site");
        Cli run = Cli.run("site", site.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(site.resolve("index.html").toString());
        for (String policy : Policies.names()) {
            for (Clause clause : Policies.named(policy).catalogue().clauses()) {
                assertThat(site.resolve(policy).resolve("clause-" + clause.id() + ".html"))
                        .isNotEmptyFile();
            }
        }
        assertThat(Files.readString(site.resolve("sollentuna/clause-SOL-3-1.html")))
                .contains("the purpose of the forum: not told", "/accounts/0/forumInformation/purpose");
        assertThat(site.resolve("stockholm/model-case.json")).isNotEmptyFile();
        assertThat(Files.readString(site.resolve("comparison.html")))
                .contains("Bara Stockholm nämner bolag.", "stockholm/clause-STO-TIL-1.html");
    }

    @Test
    void aFolderThatIsAFileIsBadUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Cli run = Cli.run("site", file.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }
}
