package se.klartecken.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Report;

/** A case that ships with the command line, and the policy that it is checked against. */
record Examples(String name, String policyName) {

    static final List<Examples> ALL = List.of(
            new Examples("sollentuna-easter-2026", "sollentuna"),
            new Examples("stockholm-easter-2026", "stockholm"),
            new Examples("stockholm-district-2026", "stockholm"));

    CaseDocument document() {
        try (InputStream in = Files.newInputStream(Path.of("../cli/cases", name + ".json"))) {
            return new CaseReader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Policy policy() {
        return Policies.named(policyName);
    }

    Report report(boolean explained) {
        Question question = explained ? Question.ofCase().explained() : Question.ofCase();
        return policy().check(document(), question);
    }

    String page(Language language, boolean explained) {
        return page(HtmlRenderer.of(policy()).with(document()), report(explained), language);
    }

    static String page(HtmlRenderer renderer, Report report, Language language) {
        var page = new StringBuilder();
        try {
            renderer.render(report, language, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
