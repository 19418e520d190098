package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may act on an account, and who can get into it.
 *
 * @param decisions decisions on who may act; empty means none
 * @param editors who acts on it; empty means nobody
 * @param registeredOn when it was registered with the platform
 * @param kind how several people get into it
 * @param holders who can get into it; empty means nobody
 */
@RecordBuilder
public record AccountAccess(
        @Nullable List<PersonDecision> decisions,
        @Nullable List<Editor> editors,
        @Nullable LocalDate registeredOn,
        @Nullable AccessKind kind,
        @Nullable List<CredentialHolder> holders) {

    public AccountAccess {
        decisions = Copies.orNull(decisions);
        editors = Copies.orNull(editors);
        holders = Copies.orNull(holders);
    }
}
