package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of an account. What is not recorded has not come.
 *
 * @param notUsedSince from when a person says that the account is no longer used
 * @param plannedOn when it is to be closed
 * @param closedAt when it was closed
 * @param decision the decision to close it
 * @param notices what the account told about it; empty means nothing
 * @param referralPossible whether there are other ways or sources to refer to
 * @param forced whether it was closed by others or by force, so that no notice could be given
 * @param committeeNotifiedAt when the committee was notified
 * @param communicationsNotifiedAt when the communications department was notified
 */
@RecordBuilder
public record Closure(
        @Nullable LocalDate notUsedSince,
        @Nullable LocalDate plannedOn,
        @Nullable Instant closedAt,
        @Nullable ClosureDecision decision,
        @Nullable List<ClosureNotice> notices,
        @Nullable Boolean referralPossible,
        @Nullable Boolean forced,
        @Nullable Instant committeeNotifiedAt,
        @Nullable Instant communicationsNotifiedAt) {

    public Closure {
        notices = Copies.orNull(notices);
    }
}
