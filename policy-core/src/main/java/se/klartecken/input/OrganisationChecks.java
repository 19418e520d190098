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

    static void check(Faults faults, Ids ids, Place element, Organisation organisation) {
        ids.unique(faults, element, organisation.id());
        localDays(faults, element, organisation);
        delegations(faults, element, organisation.delegations());
        crises(faults, element, organisation.crises());
    }

    /** The calendar has one answer for each day, so a day cannot be listed twice, closed or shortened. */
    private static void localDays(Faults faults, Place element, Organisation organisation) {
        Set<LocalDate> listed = new HashSet<>();
        Each.of(
                organisation.closedDays(),
                (i, day) -> listedOnce(
                        faults, element, element.at("closedDays").at(i).at("date"), listed.add(day.date())));
        Each.of(
                organisation.shortenedDays(),
                (i, day) -> listedOnce(
                        faults, element, element.at("shortenedDays").at(i).at("date"), listed.add(day.date())));
    }

    private static void listedOnce(Faults faults, Place element, Place place, boolean isNew) {
        if (!isNew) {
            faults.reject(
                    element, InputErrorCode.BAD_OBJECT, place, "a day that is listed once, as closed or as shortened");
        }
    }

    private static void delegations(Faults faults, Place element, @Nullable List<Delegation> delegations) {
        Each.of(
                delegations,
                (i, delegation) -> faults.inOrder(
                        element,
                        element.at("delegations").at(i).at("validUntil"),
                        delegation.validFrom(),
                        delegation.validUntil(),
                        "a day not before the first one"));
    }

    private static void crises(Faults faults, Place element, @Nullable List<Crisis> crises) {
        Each.of(crises, (i, crisis) -> {
            Place place = element.at("crises").at(i);
            faults.notAfterCheck(element, place.at("activatedAt"), crisis.activatedAt());
            faults.happened(
                    element,
                    place.at("deactivatedAt"),
                    crisis.deactivatedAt(),
                    crisis.activatedAt(),
                    "an instant not before the activation");
        });
    }
}
