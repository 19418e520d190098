package se.klartecken.calendar;

import java.time.LocalDate;

/** A public holiday on its date in one year. */
public record HolidayDate(LocalDate date, PublicHoliday holiday) {}
