package se.klartecken.input;

import se.klartecken.model.Consent;
import se.klartecken.model.DataSubject;

final class DataSubjectChecks {

    private static final int EARLIEST_BIRTH = 1850;
    private static final int LATEST_BIRTH = 2199;
    private static final int OLDEST = 130;

    private DataSubjectChecks() {}

    static void check(Faults faults, Ids ids, Place element, DataSubject subject) {
        ids.unique(faults, element, subject.id());
        faults.within(element, element.at("birthYear"), subject.birthYear(), EARLIEST_BIRTH, LATEST_BIRTH);
        faults.within(element, element.at("ageYears"), subject.ageYears(), 0, OLDEST);
        faults.notAfterCheck(element, element.at("birthDate"), Moments.startOf(subject.birthDate()));
        Each.of(
                subject.consents(),
                (i, consent) ->
                        consent(faults, ids, element, element.at("consents").at(i), consent));
        Each.of(
                subject.guardianObjections(),
                (i, objection) -> faults.notAfterCheck(
                        element, element.at("guardianObjections").at(i).at("at"), objection.at()));
    }

    private static void consent(Faults faults, Ids ids, Place element, Place place, Consent consent) {
        faults.notAfterCheck(element, place.at("givenAt"), consent.givenAt());
        faults.happened(
                element,
                place.at("withdrawnAt"),
                consent.withdrawnAt(),
                consent.givenAt(),
                "an instant not before the consent was given");
        faults.inOrder(
                element,
                place.at("expiresAt"),
                consent.givenAt(),
                consent.expiresAt(),
                "an instant not before the consent was given");
        Each.of(
                consent.approvals(),
                (i, approval) -> faults.notAfterCheck(
                        element, place.at("approvals").at(i).at("at"), approval.at()));
        Each.of(consent.covers(), (i, scope) -> {
            Place covers = place.at("covers").at(i);
            Each.of(
                    scope.accounts(),
                    (k, id) ->
                            ids.resolve(faults, element, covers.at("accounts").at(k), id, Target.ACCOUNT));
            Each.of(
                    scope.posts(),
                    (k, id) -> ids.resolve(faults, element, covers.at("posts").at(k), id, Target.POST));
        });
    }
}
