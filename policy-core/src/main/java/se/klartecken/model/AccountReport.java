package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of accounts to whoever keeps the list of them.
 *
 * @param submittedAt when it was received
 * @param recipient who received it
 * @param entries the accounts that it tells of; empty means none
 */
@RecordBuilder
public record AccountReport(
        Instant submittedAt,
        @Nullable ReportRecipient recipient,
        @Nullable List<ReportEntry> entries) {

    public AccountReport {
        entries = Copies.orNull(entries);
    }
}
