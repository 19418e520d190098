package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an account above the persons designated for it.
 *
 * @param manager id of the manager who is ultimately responsible; blank is none
 * @param committee the committee that answers for its content; blank is none
 * @param dataController the committee that is the controller; blank is none
 * @param jointAccountSuitable whether a joint account was found suitable
 * @param separateAccountReason why it is separate all the same; blank is none
 */
@RecordBuilder
public record Responsibility(
        @Nullable String manager,
        @Nullable String committee,
        @Nullable String dataController,
        @Nullable Boolean jointAccountSuitable,
        @Nullable String separateAccountReason) {}
