package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of one account.
 *
 * @param account id of the account
 * @param status as what it is reported
 */
@RecordBuilder
public record ReportEntry(String account, @Nullable AccountStatus status) {}
