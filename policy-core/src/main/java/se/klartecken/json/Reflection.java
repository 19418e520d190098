package se.klartecken.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of code that is known by reflection only, with the exceptions that the code itself throws. */
final class Reflection {

    private Reflection() {}

    static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        return Objects.requireNonNull(invokeNullable(method, target, arguments));
    }

    static @Nullable Object invokeNullable(Method method, @Nullable Object target, Object... arguments) {
        return call(() -> method.invoke(target, arguments));
    }

    static Object create(Constructor<?> constructor, @Nullable Object... arguments) {
        return Objects.requireNonNull(call(() -> constructor.newInstance(arguments)));
    }

    private interface Call {
        @Nullable Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the model and its records are public", e);
        }
    }
}
