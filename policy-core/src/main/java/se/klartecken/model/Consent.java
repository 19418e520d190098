package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent to processing. An end that is not recorded has not come.
 *
 * @param givenAt when it was given
 * @param givenBy who gave it
 * @param guardian id of the guardian who gave it
 * @param explicit whether it is explicit
 * @param covers what it covers; empty means nothing
 * @param approvals approvals by holders of parental responsibility; empty means none
 * @param withdrawnAt when it was withdrawn
 * @param expiresAt when it ends by its own terms
 */
@RecordBuilder
public record Consent(
        @Nullable Instant givenAt,
        @Nullable ConsentGiver givenBy,
        @Nullable String guardian,
        @Nullable Boolean explicit,
        @Nullable List<ConsentScope> covers,
        @Nullable List<ConsentApproval> approvals,
        @Nullable Instant withdrawnAt,
        @Nullable Instant expiresAt) {

    public Consent {
        covers = Copies.orNull(covers);
        approvals = Copies.orNull(approvals);
    }
}
