package se.klartecken.benchmarks.floor;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** How old a person was, which is known just if the day of birth is. */
record Age(@Nullable LocalDate born, String person) {

    private static final int OF_AGE = 18;

    Tri under(int age, LocalDate day) {
        return born == null ? Tri.OPEN : Tri.of(day.isBefore(birthday(born, born.getYear() + age)));
    }

    void writeTo(Receipt receipt, int age) {
        if (born != null) {
            receipt.because(person + "/birthDate");
            if (isLeapDay(born)) {
                receipt.read("leapDayBirthday", "MARCH_1");
            }
            return;
        }
        receipt.missing(person + "/birthDate").missing(person + "/birthYear").missing(person + "/ageYears");
        if (age == OF_AGE) {
            receipt.missing(person + "/isChild");
        }
    }

    private static LocalDate birthday(LocalDate born, int year) {
        return isLeapDay(born) && !LocalDate.of(year, 1, 1).isLeapYear()
                ? LocalDate.of(year, Month.MARCH, 1)
                : born.withYear(year);
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
