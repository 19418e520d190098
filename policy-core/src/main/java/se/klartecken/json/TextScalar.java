package se.klartecken.json;

import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shape of a value that JSON holds as text. */
sealed interface TextScalar extends Scalar permits Text, Id, Word, Day, Moment, Coded {

    Object parse(String text) throws Refused;

    default String format(Object value) {
        return value.toString();
    }

    @Override
    default Object value(JsonParser tokens) throws Refused {
        if (tokens.currentToken() != JsonToken.VALUE_STRING) {
            throw new Refused(InputErrorCode.WRONG_TYPE);
        }
        return parse(tokens.getString());
    }

    @Override
    default void write(JsonGenerator out, Object value) {
        out.writeString(format(value));
    }
}
