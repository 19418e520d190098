package se.klartecken.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Due times worked out by hand, for office hours MON-FRI 08:00-17:00 with 15 May 2026 open. An answer at the shown
 * instant is in time; a dash means that the reading sets no limit.
 */
final class ClockOracle {

    /** Received, then the due times under W1, W2, T1, T1 with Saturday as vardag, T2 and T3. */
    private static final String TABLE = """
            ordinary Monday: Mon 2026-06-08 10:00 | Tue 2026-06-09 17:00 | Tue 2026-06-09 10:00 | Mon 2026-06-08 14:00 | Mon 2026-06-08 14:00 | Mon 2026-06-08 14:00 | Mon 2026-06-08 14:00
            Friday 16:59: Fri 2026-06-12 16:59 | Mon 2026-06-15 17:00 | Mon 2026-06-15 16:59 | Fri 2026-06-12 20:59 | Fri 2026-06-12 20:59 | Mon 2026-06-15 11:59 | Fri 2026-06-12 20:59
            Friday 17:00 (closing second): Fri 2026-06-12 17:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 17:00 | Fri 2026-06-12 21:00 | Fri 2026-06-12 21:00 | Mon 2026-06-15 12:00 | Fri 2026-06-12 21:00
            Friday 15:00: Fri 2026-06-12 15:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 15:00 | Fri 2026-06-12 19:00 | Fri 2026-06-12 19:00 | Mon 2026-06-15 10:00 | Fri 2026-06-12 19:00
            Friday 22:00: Fri 2026-06-12 22:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 02:00 | Sat 2026-06-13 02:00 | Mon 2026-06-15 12:00 | Sat 2026-06-13 02:00
            Saturday 10:00: Sat 2026-06-13 10:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 04:00 | Sat 2026-06-13 14:00 | Mon 2026-06-15 12:00 | —
            Sunday 23:30: Sun 2026-06-14 23:30 | Mon 2026-06-15 17:00 | Mon 2026-06-15 17:00 | Mon 2026-06-15 04:00 | Mon 2026-06-15 04:00 | Mon 2026-06-15 12:00 | —
            Thursday before Midsummer Eve 15:00: Thu 2026-06-18 15:00 | Mon 2026-06-22 17:00 | Mon 2026-06-22 15:00 | Thu 2026-06-18 19:00 | Thu 2026-06-18 19:00 | Mon 2026-06-22 10:00 | Thu 2026-06-18 19:00
            Midsummer Eve 12:00: Fri 2026-06-19 12:00 | Mon 2026-06-22 17:00 | Mon 2026-06-22 17:00 | Mon 2026-06-22 04:00 | Mon 2026-06-22 04:00 | Mon 2026-06-22 12:00 | —
            Maundy Thursday 14:00: Thu 2026-04-02 14:00 | Tue 2026-04-07 17:00 | Tue 2026-04-07 14:00 | Thu 2026-04-02 18:00 | Thu 2026-04-02 18:00 | Tue 2026-04-07 09:00 | Thu 2026-04-02 18:00
            Wednesday before Ascension 16:00: Wed 2026-05-13 16:00 | Fri 2026-05-15 17:00 | Fri 2026-05-15 16:00 | Wed 2026-05-13 20:00 | Wed 2026-05-13 20:00 | Fri 2026-05-15 11:00 | Wed 2026-05-13 20:00
            23 December 16:00: Wed 2026-12-23 16:00 | Mon 2026-12-28 17:00 | Mon 2026-12-28 16:00 | Wed 2026-12-23 20:00 | Wed 2026-12-23 20:00 | Mon 2026-12-28 11:00 | Wed 2026-12-23 20:00
            30 December 23:59: Wed 2026-12-30 23:59 | Mon 2027-01-04 17:00 | Mon 2027-01-04 17:00 | Mon 2027-01-04 03:59 | Sat 2027-01-02 03:59 | Mon 2027-01-04 12:00 | Thu 2026-12-31 03:59
            Tuesday 06:00 (before opening): Tue 2026-06-09 06:00 | Wed 2026-06-10 17:00 | Tue 2026-06-09 17:00 | Tue 2026-06-09 10:00 | Tue 2026-06-09 10:00 | Tue 2026-06-09 12:00 | Tue 2026-06-09 10:00
            """;

    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private ClockOracle() {}

    record Row(String name, Instant received, List<Optional<Instant>> due) {}

    static List<Row> rows() {
        return TABLE.lines().map(ClockOracle::row).toList();
    }

    private static Row row(String line) {
        String[] cells = line.split(" \\| ", -1);
        int instantAt = cells[0].lastIndexOf(": ");
        return new Row(
                cells[0].substring(0, instantAt),
                instant(cells[0].substring(instantAt + 2)).orElseThrow(),
                Arrays.stream(cells).skip(1).map(ClockOracle::instant).toList());
    }

    /** The parser also checks the weekday against the date. */
    private static Optional<Instant> instant(String cell) {
        return cell.equals("—")
                ? Optional.empty()
                : Optional.of(
                        LocalDateTime.parse(cell, CELL).atZone(Stockholm.ZONE).toInstant());
    }
}
