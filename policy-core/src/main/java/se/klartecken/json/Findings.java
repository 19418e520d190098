package se.klartecken.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

/** What has been found wrong with a document so far. */
final class Findings {

    private final int maxErrors;
    private final List<InputError> errors = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    Findings(int maxErrors) {
        this.maxErrors = maxErrors;
    }

    /** Notes a fault, or ends the reading if there are too many. */
    void note(InputErrorCode code, Pointer at, String expected) {
        if (errors.size() == maxErrors) {
            throw new DocumentRefused(InputErrorCode.TOO_MANY_ERRORS, "at most " + maxErrors + " errors");
        }
        errors.add(new InputError(code, at.toString(), expected));
    }

    int rejectedCount() {
        return rejected.size();
    }

    /** Rejects an element, and with it everything that was rejected since reading it began. */
    void reject(Pointer element, int rejectedBefore) {
        rejected.subList(rejectedBefore, rejected.size()).clear();
        rejected.add(element.toString());
    }

    /** The document as it has been read; no content rejects it whole. */
    Read document(Optional<Object> content) {
        return content.map(read -> new Read(read, errors, new LinkedHashSet<>(rejected)))
                .orElseGet(() -> Read.nothing(errors));
    }

    /** The document that cannot be read to its end. What was found before is told only if there was too much of it. */
    Read document(DocumentRefused refused) {
        InputError last = refused.error();
        if (last.code() != InputErrorCode.TOO_MANY_ERRORS) {
            return Read.nothing(List.of(last));
        }
        errors.add(last);
        return Read.nothing(errors);
    }
}
