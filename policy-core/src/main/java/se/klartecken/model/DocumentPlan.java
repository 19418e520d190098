package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document-management plan of an operation.
 *
 * @param entries the social media that it tells of; empty means none
 */
@RecordBuilder
public record DocumentPlan(@Nullable List<DocumentPlanEntry> entries) {

    public DocumentPlan {
        entries = Copies.orNull(entries);
    }
}
