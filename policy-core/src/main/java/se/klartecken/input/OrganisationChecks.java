package se.klartecken.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Crisis;
import se.klartecken.model.Delegation;
import se.klartecken.model.Organisation;

final class OrganisationChecks {

    private OrganisationChecks() {}

    static void check(Faults faults, String at, Organisation organisation) {
        delegations(faults, at, organisation.delegations());
        crises(faults, at, organisation.crises());
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
