package se.klartecken.rules.load;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.slf4j.simple.SimpleServiceProvider;
import se.klartecken.rules.engine.RulePolicy;

/** The library as an application on a server has it: in a class loader of its own, and asked through reflection. */
final class Deployment implements AutoCloseable {

    private final URLClassLoader loader;

    private Deployment(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Loads policy-core, policy-rules and what they stand on once more; nothing is shared with this test's own. */
    static Deployment load() throws IOException {
        var urls = new ArrayList<URL>();
        urls.add(RulePolicy.class.getProtectionDomain().getCodeSource().getLocation());
        String rest =
                Files.readString(Path.of("target", "runtime-classpath.txt")).strip();
        for (String entry : rest.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        // An application brings a log of its own.
        urls.add(SimpleServiceProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation());
        return new Deployment(
                new URLClassLoader("deployment", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /** The explained report, as JSON. */
    String check(String policy, String json) throws ReflectiveOperationException {
        Object document = call(make("se.klartecken.json.CaseReader"), "read", String.class, json);
        Object question = type("se.klartecken.Question").getMethod("ofCase").invoke(null);
        Object explained = type("se.klartecken.Question").getMethod("explained").invoke(question);
        Object rules =
                type("se.klartecken.Policies").getMethod("named", String.class).invoke(null, policy);
        Method check = type("se.klartecken.Policy")
                .getMethod("check", type("se.klartecken.input.CaseDocument"), type("se.klartecken.Question"));
        Object report = check.invoke(rules, document, explained);
        return (String) type("se.klartecken.json.ReportWriter")
                .getMethod("write", type("se.klartecken.report.Report"))
                .invoke(null, report);
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    private Object make(String name) throws ReflectiveOperationException {
        return type(name).getConstructor().newInstance();
    }

    private static Object call(Object target, String name, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        return target.getClass().getMethod(name, type).invoke(target, argument);
    }

    WeakReference<ClassLoader> loader() {
        return new WeakReference<>(loader);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
