package se.klartecken.input;

import se.klartecken.model.Consent;
import se.klartecken.model.DataSubject;

final class DataSubjectChecks {

    private static final int EARLIEST_BIRTH = 1850;
    private static final int LATEST_BIRTH = 2199;
    private static final int OLDEST = 130;

    private DataSubjectChecks() {}

    static void check(Faults faults, Ids ids, String at, DataSubject subject) {
        ids.unique(faults, at, subject.id());
        faults.within(at, "/birthYear", subject.birthYear(), EARLIEST_BIRTH, LATEST_BIRTH);
        faults.within(at, "/ageYears", subject.ageYears(), 0, OLDEST);
        faults.notAfterCheck(at, "/birthDate", Moments.startOf(subject.birthDate()));
        Each.of(subject.consents(), (i, consent) -> consent(faults, ids, at, "/consents/" + i, consent));
        Each.of(
                subject.guardianObjections(),
                (i, objection) -> faults.notAfterCheck(at, "/guardianObjections/" + i + "/at", objection.at()));
    }

    private static void consent(Faults faults, Ids ids, String at, String path, Consent consent) {
        faults.notAfterCheck(at, path + "/givenAt", consent.givenAt());
        faults.happened(
                at,
                path + "/withdrawnAt",
                consent.withdrawnAt(),
                consent.givenAt(),
                "an instant not before the consent was given");
        faults.inOrder(
                at,
                path + "/expiresAt",
                consent.givenAt(),
                consent.expiresAt(),
                "an instant not before the consent was given");
        Each.of(
                consent.approvals(),
                (i, approval) -> faults.notAfterCheck(at, path + "/approvals/" + i + "/at", approval.at()));
        Each.of(consent.covers(), (i, scope) -> {
            String covers = path + "/covers/" + i;
            Each.of(
                    scope.accounts(),
                    (k, id) -> ids.resolve(faults, at, covers + "/accounts/" + k, id, Target.ACCOUNT));
            Each.of(scope.posts(), (k, id) -> ids.resolve(faults, at, covers + "/posts/" + k, id, Target.POST));
        });
    }
}
