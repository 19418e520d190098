package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can handle an account while the responsible person is away.
 *
 * @param person a role or staff id, no name
 * @param from first day; none means from the start
 * @param until last day; none means that no end is recorded
 * @param hasAccess whether the account is open to the deputy
 * @param absences days away; empty means none
 */
@RecordBuilder
public record Deputy(
        String person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean hasAccess,
        @Nullable List<Absence> absences) {

    public Deputy {
        absences = Copies.orNull(absences);
    }
}
