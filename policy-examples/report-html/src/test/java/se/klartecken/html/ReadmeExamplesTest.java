package se.klartecken.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.html.site.Illustrated;
import se.klartecken.html.site.Site;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Report;

/** What the README shows in Java, to the letter: the command line's test of pages looks for it here. */
class ReadmeExamplesTest {

    @Test
    void aReportBecomesAPage() throws IOException {
        CaseDocument content = Examples.ALL.get(0).document();
        var out = new StringBuilder();

        Policy policy = Policies.named("sollentuna");
        Report report = policy.check(content, Question.ofCase());
        HtmlRenderer.of(policy).with(content).render(report, Language.SV, out);

        assertThat(report.findings()).isNotEmpty();
        assertThat(out.toString())
                .contains(report.findings().get(0).clause().id())
                .endsWith("</html>\n");
    }

    @Test
    void theCatalogueBecomesASite(@TempDir Path folder) throws IOException {
        Policy policy = Policies.named("sollentuna");
        new Site(List.of(Illustrated.of(policy)), List.of()).write(folder, Language.SV);

        assertThat(folder.resolve("index.html")).content().contains("sollentuna");
    }
}
