package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision level that the organisation has determined for a kind of decision.
 *
 * @param decision what may be decided
 * @param level who may decide it
 * @param validFrom first day it holds
 * @param validUntil last day it holds; none means that no end is recorded
 */
@RecordBuilder
public record Delegation(
        DelegatedDecision decision,
        @Nullable Role level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
