package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data subject's request to have data rectified, blocked or erased.
 *
 * @param id names it within its account
 * @param receivedAt when it was received
 * @param foundUnlawful whether the data was found not to be processed according to law
 * @param actions what was done; empty means nothing
 */
@RecordBuilder
public record DataSubjectRequest(
        String id,
        Instant receivedAt,
        @Nullable Boolean foundUnlawful,
        @Nullable List<RequestAction> actions) {

    public DataSubjectRequest {
        actions = Copies.orNull(actions);
    }
}
