package se.klartecken.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a record gave that is neither a case nor an item.
 *
 * @param content what could be read; null if it was rejected
 * @param errors what is wrong
 */
public record RecordDocument<R extends Record>(@Nullable R content, List<InputError> errors) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it was rejected without any error
     */
    public RecordDocument {
        errors = List.copyOf(errors);
        if (content == null && errors.isEmpty()) {
            throw new IllegalArgumentException("only errors reject a record");
        }
    }

    /** The faults alone: content can hold personal data, which no text form may show. */
    @Override
    public String toString() {
        return "RecordDocument[errors=" + errors + "]";
    }
}
