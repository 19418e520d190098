package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is designated as responsible for an account.
 *
 * @param id a role or staff id, no name
 * @param kind a person or a function
 * @param from first day
 * @param until last day; none means that no end is recorded
 * @param tasks what the designation covers
 * @param absences days away; empty means none
 */
@RecordBuilder
public record ResponsiblePerson(
        String id,
        @Nullable ResponsibleKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<ResponsibleTask> tasks,
        @Nullable List<Absence> absences) {

    public ResponsiblePerson {
        tasks = Copies.orNull(tasks);
        absences = Copies.orNull(absences);
    }
}
