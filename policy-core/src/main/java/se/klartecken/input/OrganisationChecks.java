package se.klartecken.input;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Crisis;
import se.klartecken.model.Delegation;
import se.klartecken.model.Organisation;

final class OrganisationChecks {

    private OrganisationChecks() {}

    static void check(Faults faults, Ids ids, String at, Organisation organisation) {
        ids.unique(faults, at, organisation.id());
        localDays(faults, at, organisation);
        delegations(faults, at, organisation.delegations());
        crises(faults, at, organisation.crises());
    }

    /** The calendar has one answer for each day, so a day cannot be listed twice, closed or shortened. */
    private static void localDays(Faults faults, String at, Organisation organisation) {
        Set<LocalDate> listed = new HashSet<>();
        Each.of(
                organisation.closedDays(),
                (i, day) -> listedOnce(faults, at, "/closedDays/" + i + "/date", listed.add(day.date())));
        Each.of(
                organisation.shortenedDays(),
                (i, day) -> listedOnce(faults, at, "/shortenedDays/" + i + "/date", listed.add(day.date())));
    }

    private static void listedOnce(Faults faults, String at, String path, boolean isNew) {
        if (!isNew) {
            faults.reject(at, InputErrorCode.BAD_OBJECT, path, "a day that is listed once, as closed or as shortened");
        }
    }

    private static void delegations(Faults faults, String at, @Nullable List<Delegation> delegations) {
        Each.of(
                delegations,
                (i, delegation) -> faults.inOrder(
                        at,
                        "/delegations/" + i + "/validUntil",
                        delegation.validFrom(),
                        delegation.validUntil(),
                        "a day not before the first one"));
    }

    private static void crises(Faults faults, String at, @Nullable List<Crisis> crises) {
        Each.of(crises, (i, crisis) -> {
            String path = "/crises/" + i;
            faults.notAfterCheck(at, path + "/activatedAt", crisis.activatedAt());
            faults.happened(
                    at,
                    path + "/deactivatedAt",
                    crisis.deactivatedAt(),
                    crisis.activatedAt(),
                    "an instant not before the activation");
        });
    }
}
