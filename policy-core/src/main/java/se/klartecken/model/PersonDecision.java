package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on who may act in social media for the operation. What is not recorded has not come.
 *
 * @param right what they may do
 * @param persons role or staff ids
 * @param decidedByRole who decided
 * @param decidedOn day of decision
 * @param communicationsNotifiedAt when the communications department was notified
 * @param committeeInformedAt when the committee was informed
 */
@RecordBuilder
public record PersonDecision(
        AccountRight right,
        @Nullable List<String> persons,
        @Nullable Role decidedByRole,
        @Nullable LocalDate decidedOn,
        @Nullable Instant communicationsNotifiedAt,
        @Nullable Instant committeeInformedAt) {

    public PersonDecision {
        persons = Copies.orNull(persons);
    }
}
