package se.klartecken.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The direction of the arrows, and what is not on the class path. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.klartecken");

    private static final List<String> FROM_CORE = List.of("policy-core", "jackson", "slf4j-api", "jspecify");

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "se.klartecken",
                        "se.klartecken.model..",
                        "se.klartecken.calendar..",
                        "se.klartecken.clause..",
                        "se.klartecken.detect..",
                        "se.klartecken.input..",
                        "se.klartecken.report..",
                        "se.klartecken.json..",
                        "se.klartecken.rules.answer..",
                        "se.klartecken.rules.facts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void onlyReadingAndWritingKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("se.klartecken.json..", "se.klartecken.clause..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void municipalitiesDoNotKnowEachOther() {
        SlicesRuleDefinition.slices()
                .matching("se.klartecken.rules.(stockholm|sollentuna)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("se.klartecken.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        SlicesRuleDefinition.slices()
                .matching("se.klartecken.rules.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theModelStandsOnItsOwn() {
        classes()
                .that()
                .resideInAPackage("se.klartecken.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing..",
                        "org.jspecify..",
                        "io.soabase..",
                        "com.fasterxml.jackson.annotation..",
                        "se.klartecken.model..",
                        "se.klartecken.calendar..")
                .check(CLASSES);
    }

    /** Rules are compiled when this is built: nothing that could parse or compile them is there at run time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.drl.parser.DrlParser",
                "org.drools.drl.extensions.DecisionTableProvider",
                "org.drools.drl.ast.descr.PackageDescr",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.antlr.runtime.Lexer",
                "org.mvel2.MVEL",
                "com.thoughtworks.xstream.XStream"
            })
    void hasNoCompilerAtRunTime(String name) {
        assertThat(exists(name)).isFalse();
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, ArchitectureTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Beside policy-core and what that brings, an embedder gets at most 14 jars of at most 5 MB together. */
    @Test
    void bringsFewJars() throws IOException {
        String classPath =
                Files.readString(Path.of("target", "runtime-classpath.txt")).strip();
        List<Path> jars = Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(jar ->
                        FROM_CORE.stream().noneMatch(part -> jar.toString().contains(part)))
                .toList();
        assertThat(jars).hasSizeBetween(1, 14);
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        assertThat(bytes).isLessThanOrEqualTo(5_000_000);
    }
}
