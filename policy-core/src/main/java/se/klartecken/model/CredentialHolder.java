package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can get into an account. Secrets themselves are no business of a case.
 *
 * @param person a role or staff id, no name
 * @param since from when
 */
@RecordBuilder
public record CredentialHolder(String person, @Nullable LocalDate since) {}
