package se.klartecken.html;

import java.util.List;
import se.klartecken.Policy;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.report.Report;

/** The findings of a report in full, in words, for pages of one's own. */
public final class Cards {

    private Cards() {}

    /**
     * A card for each finding, in the order of the report.
     *
     * @param report what the policy said
     * @param content the case, of which cards show ids
     */
    public static List<Card> of(Report report, Policy policy, Case content, Language language) {
        Material from = Material.of(report, policy, CaseDocument.of(content), language);
        return from.findings().stream().map(it -> Card.of(it, from)).toList();
    }
}
