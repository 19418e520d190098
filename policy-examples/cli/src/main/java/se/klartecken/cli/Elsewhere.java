package se.klartecken.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;

/** Moves a case to the municipality of another policy, to see how it would stand there. */
final class Elsewhere {

    private Elsewhere() {}

    /** The same case with its organisations in no named municipality, and with those readings that the policy knows. */
    static CaseDocument moved(CaseDocument document, Policy policy) {
        Case content = document.content();
        if (content == null) {
            return document;
        }
        Case moved = CaseBuilder.builder(content)
                .organisations(moved(content.organisations()))
                .readings(known(content.readings(), policy))
                .build();
        return new CaseDocument(moved, document.errors(), document.rejected());
    }

    private static @Nullable List<Organisation> moved(@Nullable List<Organisation> organisations) {
        return organisations == null
                ? null
                : organisations.stream()
                        .map(it -> OrganisationBuilder.builder(it)
                                .municipality(null)
                                .build())
                        .toList();
    }

    private static @Nullable Map<String, String> known(@Nullable Map<String, String> readings, Policy policy) {
        if (readings == null) {
            return null;
        }
        Map<String, String> known = new HashMap<>(readings);
        known.keySet()
                .retainAll(
                        policy.readings().stream().map(DescribedReading::name).toList());
        return known;
    }
}
