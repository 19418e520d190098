package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holders let pass what is so, and notice what is not. */
class HoldersTest {

    private static final String OURS = """
            <dependency>
              <groupId>se.klartecken</groupId>
              <artifactId>policy-rules</artifactId>
              <version>0.1.0-SNAPSHOT</version>
              <type>test-jar</type>
              <classifier>testing</classifier>
            </dependency>
            """;

    private static Snippet snippet(String language, @Nullable String file, String text) {
        return new Snippet("page.md", 1, language, file, text);
    }

    private static void hold(Holder holder, String language, String text) throws Exception {
        Snippet snippet = snippet(language, null, text);
        assertThat(holder.knows(snippet)).isTrue();
        holder.hold(snippet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mvn verify",
                "mvn -q -DskipTests package -pl policy-core,policy-examples/cli -am",
                "mvn -f policy-examples/own-municipality verify",
                "mvn -Pfuzz -pl policy-core test-compile exec:exec@fuzz -Dfuzz.seconds=3",
                "mvn test -Dtest='HoldersTest,CaseSchemaTest' -pl policy-core \\\n    -Dklartecken.schema.write",
                "mvn org.pitest:pitest-maven:mutationCoverage -Ppit && mvn surefire:test@default-test"
            })
    void commandsThatWork(String commands) throws Exception {
        hold(new Commands(), "sh", commands + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mvn verifi",
                "mvn --no-such-switch verify",
                "mvn test -pl policy-core/src",
                "mvn test -pl policy-core,policy-examples/nowhere",
                "mvn -f policy-examples/nowhere verify",
                "mvn test -Pnowhere",
                "mvn test -Dtest=NowhereTest",
                "mvn test -Dklartecken.nowhere=1",
                "mvn exec:exec@nowhere",
                "mvn nowhere:exec",
                "mvn org.pitest:nowhere:mutationCoverage",
                "gradle build",
                "mvn verify && gradle build"
            })
    void commandsThatDoNot(String commands) {
        assertThatThrownBy(() -> hold(new Commands(), "sh", commands + "\n"))
                .isInstanceOfAny(AssertionError.class, UncheckedIOException.class);
    }

    @Test
    void programsThatAreBuilt() {
        String jar = "policy-examples/cli/target/klartecken.jar";
        Command command = Command.all("java -Xmx1g @policy-examples/cli/target/fast-start -jar " + jar
                        + " check \"a b.json\" > c.txt")
                .get(0);
        assertThat(command.target()).isEqualTo("c.txt");
        assertThat(JavaCommand.of(command)).isEqualTo(new JavaCommand(jar, List.of("check", "a b.json")));
        String main = "se.klartecken.benchmarks.driver.Driver";
        assertThat(JavaCommand.of(Command.all("java -cp policy-examples/benchmarks/target/benchmarks.jar " + main)
                                .get(0))
                        .program())
                .isEqualTo(main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java -jar policy-examples/cli/target/other.jar",
                "java -jar policy-examples/nowhere/target/klartecken.jar",
                "java -jar klartecken.jar",
                "java @policy-examples/cli/target/nowhere -jar policy-examples/cli/target/klartecken.jar",
                "java -cp policy-examples/cli/target/klartecken.jar se.klartecken.Nowhere",
                "java Nowhere"
            })
    void programsThatAreNot(String text) {
        Command command = Command.all(text).get(0);
        assertThatThrownBy(() -> JavaCommand.of(command))
                .isInstanceOfAny(AssertionError.class, UncheckedIOException.class);
    }

    @Test
    void dependencies() throws Exception {
        hold(new Coordinates(), "xml", OURS);
        hold(new Coordinates(), "xml", OURS.replace("<version>0.1.0-SNAPSHOT</version>", ""));
        for (String other : List.of(
                OURS.replace("0.1.0", "0.1.1"),
                OURS.replace("policy-rules", "policy-ruler"),
                OURS.replace("testing", "tests"),
                OURS.replace("se.klartecken", "org.junit"),
                "<dependency/>".replace("dependency", "nothing"))) {
            assertThatThrownBy(() -> hold(new Coordinates(), "xml", other)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void codeFromFiles() throws Exception {
        hold(new Sources(), "java", "void codeFromFiles() throws Exception {\n");
        new Sources().hold(snippet("java", "pages/HoldersTest.java", "class HoldersTest {\n"));
        assertThatThrownBy(() -> hold(new Sources(), "java", "void codeFromFiles" + "OfOthers() {\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> hold(new Sources(), "java", "\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> new Sources().hold(snippet("java", "Page.java", "class HoldersTest {\n")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> new Sources().hold(snippet("java", "Nowhere.java", "class HoldersTest {\n")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b\nc\n[…] d\ne\n", "a …\nc\n[…] d\ne", "a b\n\n…\n\n[…] d\ne\n", "…\nc\n…\n", "a b\n…\n"})
    void excerpts(String shown) {
        assertThatCode(() -> Excerpt.require(shown, "a b\nc\n[…] d\ne\n")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b\n", "c\n…\n", "a\n…\n", "a b\n…\nx\n…\n", "…\ne\n…\nc\n…\n", "a b\nc\n…\nd\ne\n"})
    void excerptsOfSomethingElse(String shown) {
        assertThatThrownBy(() -> Excerpt.require(shown, "a b\nc\n[…] d\ne\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void blocksOfAPage() {
        List<String> lines = List.of("# Page", "", "<!-- A.java -->", "```java", "a", "", "```", "after");
        Page page = Page.read("page.md", lines);
        assertThat(page.snippets()).containsExactly(new Snippet("page.md", 4, "java", "A.java", "a\n\n"));
        assertThat(page.prose()).containsExactly("# Page", "", "<!-- A.java -->", "", "", "", "", "after");
        assertThat(page.only("java")).isEqualTo("a\n\n");
        assertThatThrownBy(() -> page.only("sh")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Page.read("page.md", lines.subList(0, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
