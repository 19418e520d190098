package se.klartecken.json;

import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** {@code true} or {@code false}. */
record Flag() implements Scalar {

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Object value(JsonParser tokens) throws Refused {
        return switch (tokens.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new Refused(InputErrorCode.WRONG_TYPE);
        };
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeBoolean((Boolean) value);
    }
}
