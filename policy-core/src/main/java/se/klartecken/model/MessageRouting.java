package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether other committees must see or answer a message, and what was done about it.
 *
 * @param judgedImportant whether it is judged important for the operation
 * @param requiresSpecialCompetence whether answering takes special competence
 * @param forwardings to whom it went; empty means nobody
 */
@RecordBuilder
public record MessageRouting(
        @Nullable Boolean judgedImportant,
        @Nullable Boolean requiresSpecialCompetence,
        @Nullable List<Forwarding> forwardings) {

    public MessageRouting {
        forwardings = Copies.orNull(forwardings);
    }
}
