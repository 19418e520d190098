package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that an organisation has set for itself: stricter than the rules, where the rules state none, or where they
 * leave it to be said when they end.
 *
 * @param kind what it is about
 * @param amount how much, in the unit of its kind; none where the kind has none
 * @param platform the social medium that it holds for; none means all of them
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds; none means that no end is recorded
 * @param decidedByRole who decided it; without it, the value does not count
 * @param documentRef where it is written down
 */
@RecordBuilder
public record LocalValue(
        LocalValueKind kind,
        @Nullable Integer amount,
        @Nullable PlatformKind platform,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Role decidedByRole,
        @Nullable String documentRef) {}
