package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list.
 *
 * @param account id of the account
 * @param status as what it is listed
 * @param updatedOn when the entry was last updated
 */
@RecordBuilder
public record RegisterEntry(
        String account,
        @Nullable AccountStatus status,
        @Nullable LocalDate updatedOn) {}
