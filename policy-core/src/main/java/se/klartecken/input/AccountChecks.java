package se.klartecken.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Absence;
import se.klartecken.model.Account;
import se.klartecken.model.AccountStart;
import se.klartecken.model.Upkeep;
import se.klartecken.model.Watch;

final class AccountChecks {

    private static final String LAST_DAY = "a day not before the first one";

    /** Whoever is away longer is not the one responsible any more; and every day of an absence is looked at. */
    private static final int LONGEST_IN_YEARS = 5;

    private AccountChecks() {}

    static void check(Faults faults, Ids ids, Place element, Account account) {
        ids.unique(faults, element, account.id());
        ids.resolve(faults, element, element.at("owner"), account.owner(), Target.ORGANISATION);
        Each.of(
                account.jointOwners(),
                (i, owner) ->
                        ids.resolve(faults, element, element.at("jointOwners").at(i), owner, Target.ORGANISATION));
        AccountStart start = account.start();
        if (start != null) {
            Each.of(
                    start.decisions(),
                    (i, decision) -> ids.resolve(
                            faults,
                            element,
                            element.at("start").at("decisions").at(i).at("organisation"),
                            decision.organisation(),
                            Target.ORGANISATION));
        }
        Upkeep upkeep = account.upkeep();
        if (upkeep != null) {
            faults.within(element, element.at("upkeep").at("plannedShare"), upkeep.plannedShare(), 0, 100);
            upkeep(faults, element, upkeep);
        }
        people(faults, element, account);
    }

    private static void upkeep(Faults faults, Place element, Upkeep upkeep) {
        watch(faults, element, element.at("upkeep").at("monitoring"), upkeep.monitoring());
        watch(faults, element, element.at("upkeep").at("presence"), upkeep.presence());
        Each.of(
                upkeep.reducedPeriods(),
                (i, period) -> faults.inOrder(
                        element,
                        element.at("upkeep").at("reducedPeriods").at(i).at("until"),
                        period.from(),
                        period.until(),
                        LAST_DAY));
    }

    private static void watch(Faults faults, Place element, Place place, @Nullable Watch watch) {
        if (watch != null) {
            faults.inOrder(element, place.at("until"), watch.from(), watch.until(), LAST_DAY);
        }
    }

    private static void people(Faults faults, Place element, Account account) {
        Each.of(account.responsiblePersons(), (i, person) -> {
            Place place = element.at("responsiblePersons").at(i);
            faults.inOrder(element, place.at("until"), person.from(), person.until(), LAST_DAY);
            absences(faults, element, place, person.absences());
        });
        Each.of(account.deputies(), (i, deputy) -> {
            Place place = element.at("deputies").at(i);
            faults.inOrder(element, place.at("until"), deputy.from(), deputy.until(), LAST_DAY);
            absences(faults, element, place, deputy.absences());
        });
    }

    private static void absences(Faults faults, Place element, Place place, @Nullable List<Absence> absences) {
        Each.of(absences, (i, absence) -> {
            Place until = place.at("absences").at(i).at("until");
            faults.inOrder(element, until, absence.from(), absence.until(), LAST_DAY);
            if (absence.until().isAfter(absence.from().plusYears(LONGEST_IN_YEARS))) {
                faults.reject(
                        element,
                        InputErrorCode.OUT_OF_RANGE,
                        until,
                        "a day within " + LONGEST_IN_YEARS + " years of the first");
            }
        });
    }
}
