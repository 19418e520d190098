package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.input.Place;
import se.klartecken.model.Absence;
import se.klartecken.model.AbsenceKind;
import se.klartecken.model.AccountStart;
import se.klartecken.model.Closure;
import se.klartecken.model.Deputy;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AbsenceIn;
import se.klartecken.rules.facts.CalendarReadings;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;

/** Days on which the person responsible for an account is away, and who can handle it meanwhile. */
public final class AbsenceFromAccount extends View {

    private final AbsenceIn absence;
    private final List<LocalDate> workingDays;

    public AbsenceFromAccount(AbsenceIn absence) {
        super(absence.file(), absence.subject());
        this.absence = absence;
        this.workingDays = workingDays(absence);
    }

    /** An absence that was over before the policy was adopted is none of its business. */
    @Override
    public Answer inScope() {
        return file().inForceAt(absence.it().until(), place("until"));
    }

    public Answer vacation() {
        return holds(absence.it().kind(), "kind", AbsenceKind.VACATION::equals);
    }

    public Answer otherAbsence() {
        return vacation().not();
    }

    /** Whether on each working day a deputy is there who has access; days when the office is closed need none. */
    public Answer covered() {
        return coveredEachDay().resting(CalendarReadings.rests(file()));
    }

    private Answer coveredEachDay() {
        if (workingDays.isEmpty()) {
            return Answer.known(true, place("from")).and(Answer.known(true, place("until")));
        }
        List<Deputy> deputies = absence.account().it().deputies();
        Place list = absence.account().subject().place().at("deputies");
        if (deputies == null) {
            return Answer.missing(list);
        }
        Answer all = Answer.TRUE;
        for (LocalDate day : workingDays) {
            Answer somebody = Answer.anyOf(
                    each(deputies, list, (deputy, at) -> handles(deputy, at, day)), Answer.known(false, list));
            if (somebody.isFalse()) {
                return somebody;
            }
            all = all.and(somebody);
        }
        return all;
    }

    /** Whether it has yet to begin, so that cover can still be arranged. */
    public Answer toCome() {
        return Answer.known(absence.it().from().isAfter(file().today()), place("from"));
    }

    public List<Step> remedy() {
        return List.of(Step.ARRANGE_COVER);
    }

    private Answer handles(Deputy deputy, Place at, LocalDate day) {
        return Answer.known(!deputy.person().equals(absence.person().id()), at.at("person"))
                .and(withinTerm(deputy, at, day))
                .and(is(deputy.hasAccess(), at, "hasAccess"))
                .and(present(deputy, at, day));
    }

    private static Answer withinTerm(Deputy deputy, Place at, LocalDate day) {
        Answer begun = deputy.from() == null
                ? Answer.TRUE
                : Answer.known(!deputy.from().isAfter(day), at.at("from"));
        return deputy.until() == null
                ? begun
                : begun.and(Answer.known(!deputy.until().isBefore(day), at.at("until")));
    }

    private static Answer present(Deputy deputy, Place at, LocalDate day) {
        return any(deputy.absences(), at, "absences", (away, place) -> Answer.known(covers(away, day), place))
                .not();
    }

    private static boolean covers(Absence away, LocalDate day) {
        return !away.from().isAfter(day) && !away.until().isBefore(day);
    }

    /** Days with office hours on which the policy is in force, the person responsible and the account there. */
    private static List<LocalDate> workingDays(AbsenceIn absence) {
        WorkingCalendar calendar =
                absence.file().calendarOf(absence.account().owner().it());
        LocalDate first = later(
                absence.it().from(),
                later(later(absence.file().adopted(), absence.person().from()), startOf(absence)));
        LocalDate last = earlier(earlier(absence.it().until(), absence.person().until()), endOf(absence));
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> !calendar.officeWindows(day).isEmpty())
                        .toList();
    }

    private static @Nullable LocalDate startOf(AbsenceIn absence) {
        AccountStart start = absence.account().it().start();
        return start == null ? null : start.startedOn();
    }

    private static @Nullable LocalDate endOf(AbsenceIn absence) {
        Closure closure = absence.account().it().closure();
        return closure == null || closure.closedAt() == null ? null : CaseFile.dayOf(closure.closedAt());
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private Place place(String property) {
        return subject().place().at(property);
    }
}
