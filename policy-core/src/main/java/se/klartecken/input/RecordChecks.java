package se.klartecken.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Assessment;
import se.klartecken.model.Attestation;

final class RecordChecks {

    private RecordChecks() {}

    static void check(Faults faults, Ids ids, String at, Attestation attestation) {
        ids.resolve(faults, at, "/about", attestation.about(), Target.ATTESTED);
        times(faults, at, attestation.at(), attestation.expiresAt());
    }

    static void check(Faults faults, Ids ids, String at, Assessment assessment) {
        ids.resolve(faults, at, "/about", assessment.about(), Target.ASSESSED);
        times(faults, at, assessment.at(), assessment.expiresAt());
    }

    private static void times(Faults faults, String at, @Nullable Instant made, @Nullable Instant expires) {
        faults.notAfterCheck(at, "/at", made);
        faults.inOrder(at, "/expiresAt", made, expires, "an instant not before it was recorded");
    }
}
