package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One field of an account's profile.
 *
 * @param present whether it is filled in
 * @param possible whether the platform has room for it
 */
@RecordBuilder
public record ProfileField(
        @Nullable Boolean present, @Nullable Boolean possible) {}
