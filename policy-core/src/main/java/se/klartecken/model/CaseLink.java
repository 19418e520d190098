package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a message relates to ordinary case handling.
 *
 * @param relation whether it belongs to or starts a case
 * @param caseRef reference in the case system; blank is none
 * @param movedAt when it was moved there; empty means that it has not been
 * @param handledByRoutine whether it is handled there by the ordinary routines
 */
@RecordBuilder
public record CaseLink(
        @Nullable CaseRelation relation,
        @Nullable String caseRef,
        @Nullable List<Instant> movedAt,
        @Nullable Boolean handledByRoutine) {

    public CaseLink {
        movedAt = Copies.orNull(movedAt);
    }
}
