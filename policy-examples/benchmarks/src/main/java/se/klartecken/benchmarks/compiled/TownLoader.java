package se.klartecken.benchmarks.compiled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.jspecify.annotations.Nullable;
import se.klartecken.benchmarks.naive.CompiledRules;
import se.klartecken.rules.stockholm.Stockholm;

/** Where a rule set looks for its text and its rules: the text is Stockholm's, the rules were just compiled. */
final class TownLoader extends CompiledRules {

    static final String INDEX = "META-INF/kie/compiled/drools-model";

    private final String town;
    private final String resources;

    TownLoader(Class<?> town, InternalKieModule module) {
        super(module);
        this.town = town.getName();
        this.resources = town.getPackageName().replace('.', '/') + "/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(town)) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? defined(name) : loaded;
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        if (name.equals(INDEX)) {
            return new ByteArrayInputStream(String.join("\n", names()).getBytes(StandardCharsets.UTF_8));
        }
        return super.getResourceAsStream(
                name.startsWith(resources) ? stockholms(name.substring(resources.length())) : name);
    }

    private static String stockholms(String resource) {
        return Stockholm.class.getPackageName().replace('.', '/') + "/" + resource;
    }
}
