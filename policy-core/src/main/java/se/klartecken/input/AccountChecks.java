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

    static void check(Faults faults, Ids ids, String at, Account account) {
        ids.unique(faults, at, account.id());
        ids.resolve(faults, at, "/owner", account.owner(), Target.ORGANISATION);
        Each.of(
                account.jointOwners(),
                (i, owner) -> ids.resolve(faults, at, "/jointOwners/" + i, owner, Target.ORGANISATION));
        AccountStart start = account.start();
        if (start != null) {
            Each.of(
                    start.decisions(),
                    (i, decision) -> ids.resolve(
                            faults,
                            at,
                            "/start/decisions/" + i + "/organisation",
                            decision.organisation(),
                            Target.ORGANISATION));
        }
        Upkeep upkeep = account.upkeep();
        if (upkeep != null) {
            faults.within(at, "/upkeep/plannedShare", upkeep.plannedShare(), 0, 100);
            upkeep(faults, at, upkeep);
        }
        people(faults, at, account);
    }

    private static void upkeep(Faults faults, String at, Upkeep upkeep) {
        watch(faults, at, "/upkeep/monitoring", upkeep.monitoring());
        watch(faults, at, "/upkeep/presence", upkeep.presence());
        Each.of(
                upkeep.reducedPeriods(),
                (i, period) -> faults.inOrder(
                        at, "/upkeep/reducedPeriods/" + i + "/until", period.from(), period.until(), LAST_DAY));
    }

    private static void watch(Faults faults, String at, String path, @Nullable Watch watch) {
        if (watch != null) {
            faults.inOrder(at, path + "/until", watch.from(), watch.until(), LAST_DAY);
        }
    }

    private static void people(Faults faults, String at, Account account) {
        Each.of(account.responsiblePersons(), (i, person) -> {
            String path = "/responsiblePersons/" + i;
            faults.inOrder(at, path + "/until", person.from(), person.until(), LAST_DAY);
            absences(faults, at, path, person.absences());
        });
        Each.of(account.deputies(), (i, deputy) -> {
            String path = "/deputies/" + i;
            faults.inOrder(at, path + "/until", deputy.from(), deputy.until(), LAST_DAY);
            absences(faults, at, path, deputy.absences());
        });
    }

    private static void absences(Faults faults, String at, String path, @Nullable List<Absence> absences) {
        Each.of(absences, (i, absence) -> {
            String until = path + "/absences/" + i + "/until";
            faults.inOrder(at, until, absence.from(), absence.until(), LAST_DAY);
            if (absence.until().isAfter(absence.from().plusYears(LONGEST_IN_YEARS))) {
                faults.reject(
                        at,
                        InputErrorCode.OUT_OF_RANGE,
                        until,
                        "a day within " + LONGEST_IN_YEARS + " years of the first");
            }
        });
    }
}
