package se.klartecken.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;

/**
 * What was read of a register: a case, or errors.
 *
 * @param content none where there is any error
 * @param errors in the order of the table
 */
public record ReadRegister(@Nullable Case content, List<TableError> errors) {

    public ReadRegister {
        errors = List.copyOf(errors);
    }
}
