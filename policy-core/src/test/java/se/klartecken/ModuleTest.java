package se.klartecken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.model.Case;

/** The library as a named module, as an application on the module path has it. */
class ModuleTest {

    private static final String NAME = "se.klartecken";

    @Test
    void everyPackageIsPartOfTheApi() throws Exception {
        ModuleDescriptor module = ownModule().descriptor();
        assertThat(module.exports().stream().filter(exported -> !exported.isQualified()))
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(module.packages());
    }

    @Test
    void aCaseIsReadAndWrittenInANamedModule() throws Exception {
        ModuleLayer layer = layer();
        Object reader = type(layer, "json.CaseReader").getConstructor().newInstance();
        String json =
                "{\"asOf\":\"2026-04-20T07:00:00Z\",\"organisations\":[{\"id\":\"library\",\"kind\":\"COMMITTEE\"}]}";

        Object document = reader.getClass().getMethod("read", String.class).invoke(reader, json);
        Object content = document.getClass().getMethod("content").invoke(document);
        assertThat(content.getClass().getName()).isEqualTo(Case.class.getName());
        assertThat(content.getClass().getModule().getName()).isEqualTo(NAME);
        assertThat(type(layer, "json.CaseWriter")
                        .getMethod("write", content.getClass())
                        .invoke(null, content)
                        .toString())
                .contains("library");
        assertThat((Iterable<?>) type(layer, "Policies").getMethod("names").invoke(null))
                .isEmpty();
    }

    private static Class<?> type(ModuleLayer layer, String name) throws ClassNotFoundException {
        return layer.findLoader(NAME).loadClass(NAME + "." + name);
    }

    private static ModuleReference ownModule() throws URISyntaxException {
        return ModuleFinder.of(ownClasses()).find(NAME).orElseThrow();
    }

    /** The module and what it requires, and nothing of the tests. */
    private static ModuleLayer layer() throws URISyntaxException {
        Path[] jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toArray(Path[]::new);
        ModuleFinder finder = ModuleFinder.compose(ModuleFinder.of(ownClasses()), ModuleFinder.of(jars));
        Configuration modules = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(NAME));
        return ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    }

    private static Path ownClasses() throws URISyntaxException {
        return Path.of(Policies.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
