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
 * @param present rules of play at all
 * @param handlingOfQuestions how opinions and questions are handled
 * @param consequences what can happen to those who do not follow them
 */
@RecordBuilder
public record HouseRules(
        @Nullable Boolean purposeOfComments,
        @Nullable Boolean forbiddenKinds,
        @Nullable Boolean removalNotice,
        @Nullable Boolean reportingInvitation,
        @Nullable Boolean present,
        @Nullable Boolean handlingOfQuestions,
        @Nullable Boolean consequences) {}
