package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A link in a post.
 *
 * @param host host name that it leads to
 * @param ownDocument whether it leads to a document of the organisation's own
 */
@RecordBuilder
public record Link(String host, @Nullable Boolean ownDocument) {}
