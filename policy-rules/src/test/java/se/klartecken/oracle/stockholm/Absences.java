package se.klartecken.oracle.stockholm;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.model.Absence;
import se.klartecken.model.AbsenceKind;
import se.klartecken.model.Deputy;
import se.klartecken.model.ResponsiblePerson;

/** STO-STA-14 and STO-STA-15: an account can be handled while whoever is responsible for it is away (absence cover). */
final class Absences {

    private final World world;
    private final Sheet sheet;

    Absences(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        for (Place place : world.cityAccounts()) {
            List<ResponsiblePerson> persons = World.orNone(place.account().responsiblePersons());
            for (int i = 0; i < persons.size(); i++) {
                judge(place, persons.get(i), place.pointer() + "/responsiblePersons/" + i);
            }
        }
    }

    private void judge(Place place, ResponsiblePerson person, String pointer) {
        List<Absence> absences = World.orNone(person.absences());
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            Subject subject = new Subject(
                    pointer + "/absences/" + i,
                    place.account().id(),
                    place.account().id(),
                    place.account().owner(),
                    world.asOf);
            Truth vacation = Truth.is(absence.kind(), AbsenceKind.VACATION);
            Answer covered = covered(place, person, absence);
            sheet.put("STO-STA-14", subject, when(vacation, covered));
            sheet.put("STO-STA-15", subject, when(vacation.not(), covered));
        }
    }

    private static Answer when(Truth kind, Answer answer) {
        return new Answer(answer.applies().and(kind), answer.kept(), answer.open());
    }

    /** Each day that calls for it; where the absence has yet to begin, there is still time. */
    private Answer covered(Place place, ResponsiblePerson person, Absence absence) {
        if (absence.until().isBefore(Times.ADOPTED)) {
            return Answer.NOT_APPLICABLE;
        }
        LocalDate last = last(place, person, absence);
        NaiveCalendar calendar = new NaiveCalendar(place.lead(), world.readings);
        Truth kept = Truth.TRUE;
        for (LocalDate day = first(place, person, absence); !day.isAfter(last); day = day.plusDays(1)) {
            if (kept != Truth.FALSE && calendar.officeDay(day)) {
                kept = kept.and(deputyOn(place, person, day));
            }
        }
        return absence.from().isAfter(world.today) ? Answer.owed(Truth.TRUE, kept) : Answer.state(Truth.TRUE, kept);
    }

    /** Only days since the policy, and while the person answers for a running account. */
    private static LocalDate first(Place place, ResponsiblePerson person, Absence absence) {
        LocalDate first = Times.later(absence.from(), Times.ADOPTED);
        LocalDate started =
                place.account().start() == null ? null : place.account().start().startedOn();
        first = started == null ? first : Times.later(first, started);
        return person.from() == null ? first : Times.later(first, person.from());
    }

    private static LocalDate last(Place place, ResponsiblePerson person, Absence absence) {
        LocalDate last = person.until() == null ? absence.until() : Times.earlier(absence.until(), person.until());
        boolean ends =
                place.account().closure() != null && place.account().closure().closedAt() != null;
        return ends ? Times.earlier(last, Times.day(place.account().closure().closedAt())) : last;
    }

    private static Truth deputyOn(Place place, ResponsiblePerson person, LocalDate day) {
        if (place.account().deputies() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (Deputy deputy : place.account().deputies()) {
            boolean then = (deputy.from() == null || !deputy.from().isAfter(day))
                    && (deputy.until() == null || !deputy.until().isBefore(day))
                    && !deputy.person().equals(person.id());
            Truth there = Truth.of(then).and(present(deputy.absences(), day));
            any = any.or(there.and(Truth.of(deputy.hasAccess())));
        }
        return any;
    }

    private static Truth present(List<Absence> absences, LocalDate day) {
        if (absences == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(absences.stream()
                .noneMatch(each -> !each.from().isAfter(day) && !each.until().isBefore(day)));
    }
}
