package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The social medium that an account is in.
 *
 * @param kind which one
 * @param name its name where the kind is {@code OTHER}
 */
@RecordBuilder
public record Platform(PlatformKind kind, @Nullable String name) {}
