package se.klartecken.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.InputErrorCode;

/**
 * One of a fixed set of words.
 *
 * @param constants the enum constants by name, in their order
 */
record Word(Map<String, Enum<?>> constants) implements TextScalar {

    static Word of(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        return new Word(constants);
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", constants.keySet());
    }

    @Override
    public Object parse(String text) throws Refused {
        @Nullable Enum<?> constant = constants.get(text);
        if (constant == null) {
            throw new Refused(InputErrorCode.UNKNOWN_WORD);
        }
        return constant;
    }

    @Override
    public String format(Object value) {
        return ((Enum<?>) value).name();
    }
}
