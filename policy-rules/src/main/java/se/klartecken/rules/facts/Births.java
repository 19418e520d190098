package se.klartecken.rules.facts;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Reading;
import se.klartecken.input.Place;
import se.klartecken.model.DataSubject;
import se.klartecken.rules.answer.Answer;

/**
 * The days on which a person can have been born, from whatever is known: a day, a year, an age, or only that the person
 * is or is no child. A question about age has a certain answer where all these days give the same one.
 */
public final class Births {

    /** When somebody who is born on 29 February has the birthday, in a year without that day. */
    public enum LeapDayBirthday {
        MARCH_1,
        FEBRUARY_28
    }

    private static final LocalDate BEGINNING = LocalDate.of(1800, 1, 1);
    private static final LocalDate END = LocalDate.of(2300, 1, 1);
    private static final int OF_AGE = 18;

    private final CaseFile file;
    private final DataSubject person;
    private final Place place;
    private final Reading<LeapDayBirthday> leapDayBirthday;
    private LocalDate earliest = BEGINNING;
    private LocalDate latest = END;

    /** @param leapDayBirthday the policy's reading of when those have birthday who are born on a leap day */
    public Births(DataSubjectIn subject, Reading<LeapDayBirthday> leapDayBirthday) {
        this.file = subject.file();
        this.person = subject.it();
        this.place = subject.place();
        this.leapDayBirthday = leapDayBirthday;
        narrow();
    }

    private void narrow() {
        LocalDate recorded = file.dayOfRecord();
        if (person.birthDate() != null) {
            between(person.birthDate(), person.birthDate());
        }
        if (person.birthYear() != null) {
            between(LocalDate.of(person.birthYear(), 1, 1), LocalDate.of(person.birthYear(), 12, 31));
        }
        if (person.ageYears() != null) {
            between(recorded.minusYears(person.ageYears() + 1L).plusDays(1), recorded.minusYears(person.ageYears()));
        }
        if (person.isChild() != null) {
            LocalDate lastAdult = recorded.minusYears(OF_AGE);
            if (person.isChild()) {
                between(lastAdult.plusDays(1), END);
            } else {
                between(BEGINNING, lastAdult);
            }
        }
    }

    private void between(LocalDate first, LocalDate last) {
        earliest = earliest.isBefore(first) ? first : earliest;
        latest = latest.isAfter(last) ? last : latest;
    }

    /**
     * Whether the person had not had the birthday of that age by a day in Stockholm. Unknown where what is known does not
     * tell, and open to a person where it cannot all be true.
     */
    public Answer under(int age, LocalDate day) {
        if (earliest.isAfter(latest)) {
            return Answer.open(place.at("birthDate"));
        }
        boolean oldestIs = isUnder(age, earliest, day);
        boolean youngestIs = isUnder(age, latest, day);
        if (oldestIs != youngestIs) {
            return unknown(age);
        }
        return rested(Answer.known(oldestIs, place.at(known())));
    }

    /** Each fact that is not given and would tell. */
    private Answer unknown(int age) {
        Answer unknown = Answer.missing(place.at("birthDate"));
        if (person.birthYear() == null) {
            unknown = unknown.and(Answer.missing(place.at("birthYear")));
        }
        if (person.ageYears() == null) {
            unknown = unknown.and(Answer.missing(place.at("ageYears")));
        }
        return age == OF_AGE && person.isChild() == null ? unknown.and(Answer.missing(place.at("isChild"))) : unknown;
    }

    private boolean isUnder(int age, LocalDate born, LocalDate day) {
        return day.isBefore(birthday(born, born.getYear() + age));
    }

    /** Whoever is born on a leap day has another birthday in most years; which one is a reading. */
    private LocalDate birthday(LocalDate born, int year) {
        if (!isLeapDay(born) || LocalDate.of(year, 1, 1).isLeapYear()) {
            return born.withYear(year);
        }
        return file.reading(leapDayBirthday) == LeapDayBirthday.MARCH_1
                ? LocalDate.of(year, Month.MARCH, 1)
                : LocalDate.of(year, Month.FEBRUARY, 28);
    }

    private Answer rested(Answer answer) {
        return isLeapDay(person.birthDate())
                ? answer.resting(file.reads(leapDayBirthday, LeapDayBirthday.MARCH_1))
                : answer;
    }

    private static boolean isLeapDay(@Nullable LocalDate day) {
        return day != null && day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }

    /** The property that says most of what is known. */
    private String known() {
        if (person.birthDate() != null) {
            return "birthDate";
        }
        if (person.birthYear() != null) {
            return "birthYear";
        }
        return person.ageYears() != null ? "ageYears" : "isChild";
    }
}
