package se.klartecken.tables;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a register does not say of itself.
 *
 * @param keptBy id of the executive office that keeps it; none means that it is nobody's register, only a list of
 *     accounts
 * @param asOf the instant of which it tells; none leaves it to whoever asks about the case
 * @param ignoreOtherColumns whether columns that are none of {@link RegisterColumn} are passed over, and not errors
 */
public record RegisterOptions(
        @Nullable String keptBy, @Nullable Instant asOf, boolean ignoreOtherColumns) {

    /** A list of accounts of which every column is known. */
    public static final RegisterOptions STRICT = new RegisterOptions(null, null, false);
}
