package se.klartecken.json;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputError;

/**
 * What came of reading a document.
 *
 * @param content the record at its root; null if the document was rejected whole
 * @param errors what is wrong
 * @param rejected pointers of what was left out
 */
record Read(@Nullable Object content, List<InputError> errors, Set<String> rejected) {

    static Read nothing(List<InputError> errors) {
        return new Read(null, errors, Set.of(Pointer.ROOT.toString()));
    }
}
