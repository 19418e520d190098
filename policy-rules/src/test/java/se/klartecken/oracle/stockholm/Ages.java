package se.klartecken.oracle.stockholm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import se.klartecken.model.DataSubject;

/** How old somebody is, from whatever is known of it (computing the age). */
final class Ages {

    private final boolean leapDaysOnMarch1;
    private LocalDate oldest;
    private LocalDate youngest;

    Ages(DataSubject person, LocalDate recorded, Chosen readings) {
        leapDaysOnMarch1 = readings.is("leapDayBirthday", "MARCH_1");
        if (person.birthDate() != null) {
            bornFrom(person.birthDate());
            bornUntil(person.birthDate());
        }
        if (person.birthYear() != null) {
            bornFrom(LocalDate.of(person.birthYear(), 1, 1));
            bornUntil(LocalDate.of(person.birthYear(), 12, 31));
        }
        if (person.ageYears() != null) {
            bornFrom(firstBirthBelow(person.ageYears() + 1, recorded));
            bornUntil(firstBirthBelow(person.ageYears(), recorded).minusDays(1));
        }
        if (person.isChild() != null && person.isChild()) {
            bornFrom(firstBirthBelow(18, recorded));
        }
        if (person.isChild() != null && !person.isChild()) {
            bornUntil(firstBirthBelow(18, recorded).minusDays(1));
        }
    }

    /** Whether the person is under so many years on the day. */
    Truth under(int years, LocalDate day) {
        if (oldest != null && youngest != null && oldest.isAfter(youngest)) {
            return Truth.UNKNOWN;
        }
        if (oldest != null && day.isBefore(birthday(oldest, years))) {
            return Truth.TRUE;
        }
        if (youngest != null && !day.isBefore(birthday(youngest, years))) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    private void bornFrom(LocalDate day) {
        oldest = oldest == null ? day : Times.later(oldest, day);
    }

    private void bornUntil(LocalDate day) {
        youngest = youngest == null ? day : Times.earlier(youngest, day);
    }

    /** The first day of birth that leaves somebody below so many years on the day. */
    private LocalDate firstBirthBelow(int years, LocalDate day) {
        LocalDate birth = day.minusYears(years).minusDays(5);
        while (!birthday(birth, years).isAfter(day)) {
            birth = birth.plusDays(1);
        }
        return birth;
    }

    private LocalDate birthday(LocalDate birth, int years) {
        int year = birth.getYear() + years;
        boolean leapDay = MonthDay.from(birth).equals(MonthDay.of(2, 29));
        if (leapDay && !Year.isLeap(year)) {
            return leapDaysOnMarch1 ? LocalDate.of(year, 3, 1) : LocalDate.of(year, 2, 28);
        }
        return LocalDate.of(year, birth.getMonth(), birth.getDayOfMonth());
    }
}
