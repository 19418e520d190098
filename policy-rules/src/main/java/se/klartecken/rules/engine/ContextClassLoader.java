package se.klartecken.rules.engine;

import java.util.function.Supplier;

/**
 * Drools looks its services up through the thread's context class loader, and finds none under a foreign one. So it is
 * given the loader that it came with for as long as it works.
 */
final class ContextClassLoader {

    private ContextClassLoader() {}

    static <T> T guard(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ContextClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
