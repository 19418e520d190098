package se.klartecken.benchmarks.larger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.benchmarks.naive.CompiledRules;
import se.klartecken.benchmarks.naive.RuleFiles;
import se.klartecken.benchmarks.naive.RuntimeCompiler;
import se.klartecken.rules.engine.RulePolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.stockholm.Stockholm;

/** Stockholm's rules with a number of further ones, compiled now, behind the library's own engine. */
public final class LargerPolicy {

    private static final String INDEX = "META-INF/kie/larger/drools-model";
    private static final String OWN = LargerTown.class.getPackageName();

    private LargerPolicy() {}

    public static Policy with(int furtherRules) {
        var files = new ArrayList<>(RuleFiles.of(new Stockholm()).stream()
                .map(file -> file.replace("package se.klartecken.rules.stockholm\n", "package " + OWN + "\n"))
                .toList());
        files.add(FurtherRules.text(furtherRules));
        var loader = new Loader(RuntimeCompiler.compile("larger", files));
        try {
            Object town = loader.loadClass(LargerTown.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return new RulePolicy((RuleSet) town, INDEX);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the larger municipality cannot be made", e);
        }
    }

    /** Where the rule set looks for its text and its rules: the text is Stockholm's, the rules were just compiled. */
    private static final class Loader extends CompiledRules {

        Loader(InternalKieModule module) {
            super(module);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(LargerTown.class.getName())) {
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
            String own = OWN.replace('.', '/') + "/";
            return super.getResourceAsStream(name.startsWith(own) ? stockholms(name.substring(own.length())) : name);
        }

        private static String stockholms(String resource) {
            return Stockholm.class.getPackageName().replace('.', '/') + "/" + resource;
        }
    }
}
