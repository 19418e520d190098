package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about a finding that stands for the time being, such as when it will be put right. It stands
 * beside the finding, changes nothing of it, and lapses by itself.
 *
 * @param finding id of the finding, as a report gives it; must be given
 * @param byRole who decided
 * @param at when
 * @param expiresAt until when it holds
 * @param reason why; must be given, and never leaves the case
 */
@RecordBuilder
public record FindingDecision(
        @Nullable String finding,
        Role byRole,
        Instant at,
        Instant expiresAt,
        @Personal @Nullable String reason) implements Element {

    @Override
    public String toString() {
        return "FindingDecision[" + finding + "]";
    }
}
