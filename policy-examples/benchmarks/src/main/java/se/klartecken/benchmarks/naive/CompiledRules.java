package se.klartecken.benchmarks.naive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Loads rules from memory that were compiled while the program runs. */
public class CompiledRules extends ClassLoader {

    private static final String INDEX = "drools-model";

    private final InternalKieModule module;

    public CompiledRules(InternalKieModule module) {
        super(CompiledRules.class.getClassLoader());
        this.module = module;
    }

    /** Compiles files of rules and makes a network of them. */
    public static KieBase network(String name, List<String> files) {
        // A container would want a module of Drools on the class path by which the library's own sessions change.
        return KieBaseBuilder.createKieBaseFromModel(new CompiledRules(RuntimeCompiler.compile(name, files)).models());
    }

    /** Names of the classes that hold the rules. */
    public final List<String> names() {
        return module.getFileNames().stream()
                .filter(file -> file.endsWith(INDEX))
                .flatMap(file -> new String(module.getBytes(file), StandardCharsets.UTF_8).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
                .toList();
    }

    private List<Model> models() {
        return names().stream().map(this::model).toList();
    }

    private Model model(String name) {
        try {
            return loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules cannot be loaded", e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
