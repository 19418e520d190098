package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import se.klartecken.calendar.DayHours;

/**
 * A working day on which an organisation keeps other hours than its ordinary ones.
 *
 * @param date the day
 * @param hours its hours, local time in Stockholm
 */
@RecordBuilder
public record ShortenedDay(LocalDate date, DayHours hours) {}
