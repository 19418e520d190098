package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document that is to be there before activities begin.
 *
 * @param ref where it is; blank is none
 * @param adoptedOn when it was adopted
 * @param separate whether it is a document of its own
 * @param purpose the purpose of being present; blank is not said
 * @param responsibleCommittee the committee that answers for the content; blank is not said
 * @param targetGroups the target groups; empty means none
 * @param responsiblePersons who answers for the posts; empty means nobody
 */
@RecordBuilder
public record StrategyDocument(
        @Nullable String ref,
        @Nullable LocalDate adoptedOn,
        @Nullable Boolean separate,
        @Nullable String purpose,
        @Nullable String responsibleCommittee,
        @Nullable List<String> targetGroups,
        @Nullable List<StrategyRole> responsiblePersons) {

    public StrategyDocument {
        targetGroups = Copies.orNull(targetGroups);
        responsiblePersons = Copies.orNull(responsiblePersons);
    }
}
