package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case: organisations with their accounts, the persons whose data they publish, and what people have attested
 * and assessed. Everything that is not given is unknown.
 *
 * @param asOf the instant at which the case is to be judged, unless the question names another
 * @param recordedUntil up to when the lists are complete; unknown means up to {@code asOf}
 * @param organisations who owns the accounts
 * @param accounts the accounts with their posts and messages
 * @param dataSubjects persons whose data appears in posts
 * @param attestations what the organisation attests
 * @param assessments recorded human judgements
 * @param findingDecisions what was decided about findings of earlier reports
 * @param readings chosen readings by option name
 */
@RecordBuilder
public record Case(
        @Nullable Instant asOf,
        @Nullable Instant recordedUntil,
        @Nullable List<Organisation> organisations,
        @Nullable List<Account> accounts,
        @Nullable List<DataSubject> dataSubjects,
        @Nullable List<Attestation> attestations,
        @Nullable List<Assessment> assessments,
        @Nullable List<FindingDecision> findingDecisions,
        @Nullable Map<String, String> readings) {

    public Case {
        organisations = Copies.orNull(organisations);
        accounts = Copies.orNull(accounts);
        dataSubjects = Copies.orNull(dataSubjects);
        attestations = Copies.orNull(attestations);
        assessments = Copies.orNull(assessments);
        findingDecisions = Copies.orNull(findingDecisions);
        readings = Copies.orNull(readings);
    }
}
