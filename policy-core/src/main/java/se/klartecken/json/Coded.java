package se.klartecken.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import se.klartecken.input.InputErrorCode;

/**
 * A value class with a text form of its own.
 *
 * @param creator its static {@link JsonCreator} method, which makes a value of a text or throws an unchecked exception
 * @param form its {@link JsonValue} method, which gives a text that the creator takes
 */
record Coded(Method creator, Method form) implements TextScalar {

    /** Keeps parsers that were written for a line from meeting a book. */
    static final int MAX_LENGTH = 1_000;

    static Optional<Coded> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(creator -> new Coded(creator, formOf(type)));
    }

    private static Method formOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == String.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " can be read from text but not written"));
    }

    @Override
    public String expected() {
        return creator.getDeclaringClass().getSimpleName() + " in its text form";
    }

    @Override
    public Object parse(String text) throws Refused {
        if (text.length() > MAX_LENGTH) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
        try {
            return Reflection.invoke(creator, null, text);
        } catch (RuntimeException mayQuoteTheText) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
    }

    @Override
    public String format(Object value) {
        return (String) Reflection.invoke(form, value);
    }
}
