package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts on an account.
 *
 * @param person a role or staff id, no name
 * @param right in which right
 * @param firstActOn when first
 */
@RecordBuilder
public record Editor(
        String person,
        @Nullable AccountRight right,
        @Nullable LocalDate firstActOn) {}
