package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells those who comment.
 *
 * @param purposeOfComments what the comments are meant for
 * @param forbiddenKinds which kinds of comments are not allowed
 * @param removalNotice that publications may be removed
 * @param reportingInvitation an invitation to report violating content
 */
@RecordBuilder
public record HouseRules(
        @Nullable Boolean purposeOfComments,
        @Nullable Boolean forbiddenKinds,
        @Nullable Boolean removalNotice,
        @Nullable Boolean reportingInvitation) {}
