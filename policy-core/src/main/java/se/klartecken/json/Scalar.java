package se.klartecken.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;

/** The shape of a value that is one JSON token. */
sealed interface Scalar extends Shape permits Flag, WholeNumber, TextScalar {

    /** The value of the parser's current token. */
    Object value(JsonParser tokens) throws Refused;

    @Override
    default Optional<Object> read(Input in, Pointer at) {
        try {
            return Optional.of(value(in.tokens()));
        } catch (Refused refused) {
            return in.refuse(refused.code(), at, expected());
        }
    }
}
