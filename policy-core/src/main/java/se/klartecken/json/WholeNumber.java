package se.klartecken.json;

import se.klartecken.input.InputErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number of 32 bits, written without decimals and exponent. */
record WholeNumber() implements Scalar {

    @Override
    public String expected() {
        return "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    }

    @Override
    public Object value(JsonParser tokens) throws Refused {
        if (tokens.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new Refused(InputErrorCode.WRONG_TYPE);
        }
        if (tokens.getNumberType() != JsonParser.NumberType.INT) {
            throw new Refused(InputErrorCode.OUT_OF_RANGE);
        }
        return tokens.getIntValue();
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeNumber((Integer) value);
    }
}
