package se.klartecken.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.report.Report;
import se.klartecken.report.ReportRenderer;

/**
 * A report as one self-contained HTML page: no script, nothing to load, readable on paper, on a telephone, with a
 * keyboard and by a screen reader. The same report gives the same bytes. Immutable and safe for any number of threads.
 *
 * <p>A page of a report alone shows what the report holds. With the case it also draws when messages came in and were
 * answered and lists accounts that have no findings; of the case it shows ids and points in time, and nothing else.
 */
public final class HtmlRenderer implements ReportRenderer {

    private final Policy policy;
    private final @Nullable CaseDocument document;

    private HtmlRenderer(Policy policy, @Nullable CaseDocument document) {
        this.policy = policy;
        this.document = document;
    }

    /** Pages of what reports of that policy hold. */
    public static HtmlRenderer of(Policy policy) {
        return new HtmlRenderer(policy, null);
    }

    /** The same for reports of one case, as it was read. */
    public HtmlRenderer with(CaseDocument read) {
        return new HtmlRenderer(policy, read);
    }

    /** As {@link #with(CaseDocument)}, for a case that was made in Java. */
    public HtmlRenderer with(Case content) {
        return with(CaseDocument.of(content));
    }

    /**
     * Writes a report that the policy gave, and gave of the case if there is one.
     *
     * @param out where to; UTF-8 if it becomes bytes, as the page says that it is
     */
    @Override
    public void render(Report report, Language language, Appendable out) throws IOException {
        Page page = PageMaker.page(report, policy, document, language);
        try {
            Templates.render("html/page.jte", page, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
