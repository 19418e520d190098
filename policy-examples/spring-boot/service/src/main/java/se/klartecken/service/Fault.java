package se.klartecken.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

/**
 * One fault in a request. Holds no word of it but names of the format.
 *
 * @param code what is wrong
 * @param pointer JSON Pointer into the body, where the fault is there
 * @param parameter name of the query parameter, where the fault is there and the name is one of ours
 * @param expected what would be right, in English for people; wording may change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(
        InputErrorCode code,
        @Nullable String pointer,
        @Nullable String parameter,
        String expected) {

    static Fault inBody(InputErrorCode code, String pointer, String expected) {
        return new Fault(code, pointer, null, expected);
    }

    static Fault inQuery(InputErrorCode code, @Nullable String parameter, String expected) {
        return new Fault(code, null, parameter, expected);
    }

    /** @param root pointer to what the error's own pointer leads into */
    static Fault of(InputError error, String root) {
        return inBody(error.code(), root + error.pointer(), error.expected());
    }
}
