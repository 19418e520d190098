package se.klartecken.benchmarks.naive;

import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules while the program runs. */
public final class RuntimeCompiler {

    private RuntimeCompiler() {}

    /**
     * Compiles files of rules.
     *
     * @throws IllegalStateException where they do not compile
     */
    public static InternalKieModule compile(String name, List<String> files) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(services.newReleaseId("se.klartecken.benchmarks", name, "1"));
        for (int index = 0; index < files.size(); index++) {
            sources.write("src/main/resources/" + name + "/" + index + ".drl", files.get(index));
        }
        KieBuilder builder = services.newKieBuilder(sources);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return (InternalKieModule) builder.getKieModule();
    }
}
