package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a forum of the municipality's own tells about itself.
 *
 * @param purpose why it is run
 * @param responsibleCommittee which committee answers for it
 * @param officialStatus whether its official status is clear
 */
@RecordBuilder
public record ForumInformation(
        @Nullable Boolean purpose,
        @Nullable Boolean responsibleCommittee,
        @Nullable Boolean officialStatus) {}
