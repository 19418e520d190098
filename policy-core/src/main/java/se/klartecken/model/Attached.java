package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post brings with it.
 *
 * @param attachments what is attached; empty means nothing
 * @param links its links; empty means none
 * @param refersToWebsite whether it refers to the municipality's website
 */
@RecordBuilder
public record Attached(
        @Nullable List<AttachmentKind> attachments,
        @Nullable List<Link> links,
        @Nullable Boolean refersToWebsite) {

    public Attached {
        attachments = Copies.orNull(attachments);
        links = Copies.orNull(links);
    }
}
