package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log of somebody looking after an account.
 *
 * @param from first day that is logged
 * @param until last day that is logged; none means up to when the case is recorded
 * @param entries when somebody was there; empty means never
 */
@RecordBuilder
public record Watch(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<WatchEntry> entries) {

    public Watch {
        entries = Copies.orNull(entries);
    }
}
