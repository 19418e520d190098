package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of accounts that somebody keeps for all of the city or municipality.
 *
 * @param entries the accounts listed; empty means none
 */
@RecordBuilder
public record AccountRegister(@Nullable List<RegisterEntry> entries) {

    public AccountRegister {
        entries = Copies.orNull(entries);
    }
}
