package se.klartecken.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Assessment;
import se.klartecken.model.Attestation;
import se.klartecken.model.FindingDecision;

final class RecordChecks {

    private RecordChecks() {}

    static void check(Faults faults, Ids ids, Place element, Attestation attestation) {
        ids.resolve(faults, element, element.at("about"), attestation.about(), Target.ATTESTED);
        times(faults, element, attestation.at(), attestation.expiresAt());
    }

    static void check(Faults faults, Ids ids, Place element, Assessment assessment) {
        ids.resolve(faults, element, element.at("about"), assessment.about(), Target.ASSESSED);
        times(faults, element, assessment.at(), assessment.expiresAt());
    }

    static void check(Faults faults, Place element, FindingDecision decision) {
        String reason = decision.reason();
        faults.required(element, element.at("finding"), decision.finding(), "the id of a finding, as reports give it");
        faults.required(
                element, element.at("reason"), reason == null || reason.isBlank() ? null : reason, "why, in words");
        times(faults, element, decision.at(), decision.expiresAt());
    }

    private static void times(Faults faults, Place element, @Nullable Instant made, @Nullable Instant expires) {
        faults.notAfterCheck(element, element.at("at"), made);
        faults.inOrder(element, element.at("expiresAt"), made, expires, "an instant not before it was recorded");
    }
}
