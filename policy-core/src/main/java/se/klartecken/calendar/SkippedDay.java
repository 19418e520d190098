package se.klartecken.calendar;

import java.time.LocalDate;

/** A calendar day between receipt and due time on which nothing was counted. */
public record SkippedDay(LocalDate date, SkipReason reason) implements Named {

    @Override
    public String swedishName() {
        return reason.swedishName();
    }

    @Override
    public String englishName() {
        return reason.englishName();
    }
}
