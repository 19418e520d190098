package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type that embedders can see says what it is for. */
class DocumentedTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../policy-core",
                "../policy-rules",
                "../policy-examples/batch",
                "../policy-examples/report-html",
                "../policy-examples/spring-boot/starter",
                "../policy-examples/tables"
            })
    void everyPublicTypeSaysWhatItIsFor(String module) throws IOException {
        assertThat(undocumented(Path.of(module, "src", "main", "java"))).isEmpty();
    }

    @Test
    void aTypeWithoutWordsIsSeen(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Outer.java"), """
                /** With words. */
                public class Outer {
                    public interface Wordless {}
                    /** */
                    public enum Empty {}
                    interface Hidden {}
                }
                """);
        assertThat(undocumented(sources)).containsExactly("Outer.Wordless", "Outer.Empty");
    }

    private static List<String> undocumented(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var wordless = new Wordlessness(DocTrees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                wordless.scan(file, null);
            }
            assertThat(wordless.seen).as("types seen").isPositive();
            return wordless.types;
        }
    }

    /** Visits types from the outside in, and no further than the public can see. */
    private static final class Wordlessness extends TreePathScanner<Void, @Nullable String> {

        private final DocTrees words;
        private final List<String> types = new ArrayList<>();
        private int seen;

        Wordlessness(DocTrees words) {
            this.words = words;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            seen++;
            String name = (outer == null ? "" : outer + ".") + type.getSimpleName();
            DocCommentTree said = words.getDocCommentTree(getCurrentPath());
            if (said == null || said.getFirstSentence().isEmpty()) {
                types.add(name);
            }
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
            return null;
        }
    }
}
