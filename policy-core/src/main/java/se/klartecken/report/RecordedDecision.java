package se.klartecken.report;

import java.time.Instant;
import se.klartecken.model.Role;

/**
 * A decision about a finding that is in force at the instant of the report. Why it was made stands in the case.
 *
 * @param pointer JSON Pointer to it
 * @param byRole who decided
 * @param at when
 * @param expiresAt from when on it does not hold any more
 */
public record RecordedDecision(String pointer, Role byRole, Instant at, Instant expiresAt) {}
