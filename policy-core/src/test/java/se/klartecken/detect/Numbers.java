package se.klartecken.detect;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Identity numbers of twelve digits, put together from their parts. */
final class Numbers {

    private static final String DOUBLED = "0246813579";

    private Numbers() {}

    /** The number that begins so, of nine or eleven digits. */
    static String checked(String begun) {
        return begun + checkDigit(begun);
    }

    static int checkDigit(String begun) {
        String nine = begun.substring(begun.length() - 9);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            char digit = nine.charAt(i);
            sum += (i % 2 == 0 ? DOUBLED.charAt(digit - '0') : digit) - '0';
        }
        return (10 - sum % 10) % 10;
    }

    static Arbitrary<String> valid() {
        return Arbitraries.oneOf(personal(), coordination());
    }

    static Arbitrary<String> personal() {
        return Combinators.combine(dates(), serials())
                .as((date, serial) -> checked(date.format(DateTimeFormatter.BASIC_ISO_DATE) + serial));
    }

    /** With month and day unknown now and then. */
    static Arbitrary<String> coordination() {
        Arbitrary<Boolean> unknown = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Combinators.combine(dates(), serials(), unknown, unknown).as((date, serial, month, day) -> {
            String begun = String.format(
                    Locale.ROOT,
                    "%04d%02d%02d%s",
                    date.getYear(),
                    month ? 0 : date.getMonthValue(),
                    60 + (day ? 0 : date.getDayOfMonth()),
                    serial);
            return checked(begun);
        });
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> serials() {
        return Arbitraries.integers().between(1, 999).map(serial -> String.format(Locale.ROOT, "%03d", serial));
    }
}
