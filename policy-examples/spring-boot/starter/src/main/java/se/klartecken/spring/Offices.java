package se.klartecken.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;

/** Gives office hours to the organisations of a case that have none of their own. */
final class Offices {

    private Offices() {}

    static CaseDocument assume(CaseDocument document, @Nullable OfficeHours hours) {
        Case content = document.content();
        if (content == null || content.organisations() == null || hours == null) {
            return document;
        }
        List<Organisation> all = content.organisations().stream()
                .map(organisation -> assume(organisation, hours))
                .toList();
        return new CaseDocument(
                CaseBuilder.builder(content).organisations(all).build(), document.errors(), document.rejected());
    }

    private static Organisation assume(Organisation organisation, OfficeHours hours) {
        return organisation.officeHours() == null
                ? OrganisationBuilder.builder(organisation).officeHours(hours).build()
                : organisation;
    }
}
