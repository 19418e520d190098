package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who watches what comes in to the accounts.
 *
 * @param name what the function is called; blank is none
 * @param members role or staff ids; empty means nobody
 */
@RecordBuilder
public record MonitoringFunction(
        @Nullable String name, @Nullable List<String> members) {

    public MonitoringFunction {
        members = Copies.orNull(members);
    }
}
