package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The social medium that an account is in.
 *
 * @param kind which one
 * @param name its name where the kind is {@code OTHER}
 * @param transfersToUsa whether personal data there is transferred to, or can be reached from, the USA
 */
@RecordBuilder
public record Platform(
        PlatformKind kind, @Nullable String name, @Nullable Boolean transfersToUsa) {

    /** One of the platforms that have a name here. */
    public static Platform of(PlatformKind kind) {
        return new Platform(kind, null, null);
    }
}
