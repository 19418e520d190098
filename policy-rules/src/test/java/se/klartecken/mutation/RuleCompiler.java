package se.klartecken.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles mutants of a chapter's rules, all together and each under a name of its own. What compiles DRL is named as
 * text only: it is on the class path in the profile {@code mutation} alone.
 */
final class RuleCompiler {

    private static final String EXECUTABLE = "org.drools.model.codegen.ExecutableModelProject";
    private static final String INDEX = "drools-model";

    /** More at once take no less time for each. */
    private static final int AT_ONCE = 600;

    private final String header;
    private final String packageName;

    /**
     * A compiler of rules of one chapter.
     *
     * @param header the chapter's package, imports and globals
     */
    RuleCompiler(String packageName, String header) {
        this.packageName = packageName;
        this.header = header;
    }

    /** The compiled rules of the mutants that do compile. */
    Map<MutantRule, Rule> compile(List<MutantRule> mutants) {
        Map<MutantRule, Rule> compiled = new HashMap<>();
        List<MutantRule> written =
                mutants.stream().filter(mutant -> !mutant.isDropped()).toList();
        for (int from = 0; from < written.size(); from += AT_ONCE) {
            compileInto(compiled, written.subList(from, Math.min(written.size(), from + AT_ONCE)));
        }
        return compiled;
    }

    /** Where something does not compile, the halves are tried. */
    private void compileInto(Map<MutantRule, Rule> compiled, List<MutantRule> mutants) {
        Optional<Map<String, Rule>> rules = tryToCompile(mutants);
        if (rules.isPresent()) {
            for (int index = 0; index < mutants.size(); index++) {
                compiled.put(mutants.get(index), rules.get().get(name(index)));
            }
        } else if (mutants.size() > 1) {
            compileInto(compiled, mutants.subList(0, mutants.size() / 2));
            compileInto(compiled, mutants.subList(mutants.size() / 2, mutants.size()));
        }
    }

    private static String name(int index) {
        return "mutant " + index;
    }

    private Optional<Map<String, Rule>> tryToCompile(List<MutantRule> mutants) {
        var source = new StringBuilder(header);
        for (int index = 0; index < mutants.size(); index++) {
            source.append(mutants.get(index).named(name(index))).append("\n\n");
        }
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("mutation", "mutants", "1"));
        files.write("src/main/resources/" + packageName.replace('.', '/') + "/mutants.drl", source.toString());
        return built(services.newKieBuilder(files)).map(RuleCompiler::rulesOf);
    }

    /** Some of what does not compile is an error message, and some an exception. */
    private static Optional<InternalKieModule> built(KieBuilder builder) {
        try {
            builder.buildAll(executable());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
        return builder.getResults().hasMessages(Message.Level.ERROR)
                ? Optional.empty()
                : Optional.of((InternalKieModule) builder.getKieModule());
    }

    private static Class<? extends KieBuilder.ProjectType> executable() {
        try {
            return Class.forName(EXECUTABLE).asSubclass(KieBuilder.ProjectType.class);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("run this with -Pmutation", e);
        }
    }

    private static Map<String, Rule> rulesOf(InternalKieModule module) {
        var loader = new ModuleLoader(module);
        Map<String, Rule> rules = new HashMap<>();
        for (Model model : models(module, loader)) {
            model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        }
        return rules;
    }

    private static Collection<Model> models(InternalKieModule module, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        module.getFileNames().stream()
                .filter(file -> file.endsWith(INDEX))
                .flatMap(file -> new String(module.getBytes(file), StandardCharsets.UTF_8).lines())
                .filter(line -> line.indexOf(':') < 0)
                .map(String::strip)
                .forEach(name -> models.add(model(loader, name)));
        return models;
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules cannot be loaded", e);
        }
    }

    /** Loads what was compiled from memory. */
    private static final class ModuleLoader extends ClassLoader {

        private final InternalKieModule module;

        ModuleLoader(InternalKieModule module) {
            super(RuleCompiler.class.getClassLoader());
            this.module = module;
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
}
