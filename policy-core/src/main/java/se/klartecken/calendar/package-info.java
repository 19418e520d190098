/**
 * Working days, office hours and response times in Sweden.
 *
 * <p>Start at {@link se.klartecken.calendar.WorkingCalendar}, which knows when an organisation is at work, and at
 * {@link se.klartecken.calendar.ResponseTime}, which turns the instant of receipt into a
 * {@link se.klartecken.calendar.Deadline} that shows how it was counted.
 *
 * <p>All dates and clock times are those of Europe/Stockholm, whatever the default zone and locale of the machine. All
 * durations are computed on instants, so they are right across both clock changes. Years run from 1900 to 2199; a date
 * or an instant outside them is answered with an {@link IllegalArgumentException}. All types are immutable.
 */
@NullMarked
package se.klartecken.calendar;

import org.jspecify.annotations.NullMarked;
