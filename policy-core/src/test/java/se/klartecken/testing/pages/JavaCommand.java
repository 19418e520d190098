package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ListIterator;

/**
 * What a command with {@code java} runs is there once it has been built.
 *
 * @param program a jar, or a class in one
 * @param arguments what it is told
 */
public record JavaCommand(String program, List<String> arguments) {

    private static final String BUILT = "/target/";

    /** Fails where nothing of that name is built. */
    public static JavaCommand of(Command command) {
        ListIterator<String> words = command.words().listIterator(1);
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("-jar")) {
                String jar = words.next();
                module(jar);
                return new JavaCommand(jar, rest(command, words));
            } else if (word.equals("-cp")) {
                String module = module(words.next());
                String main = words.next();
                assertThat(Project.text(module + "/src/main/java/" + main.replace('.', '/') + ".java"))
                        .contains("static void main(");
                return new JavaCommand(main, rest(command, words));
            } else if (word.startsWith("@")) {
                assertThat(Project.root().resolve(word.substring(1).replace(BUILT, "/src/main/start/")))
                        .exists();
            } else {
                assertThat(word).as(command.toString()).startsWith("-X");
            }
        }
        throw new AssertionError("runs nothing: " + command);
    }

    private static List<String> rest(Command command, ListIterator<String> words) {
        return command.words().subList(words.nextIndex(), command.words().size());
    }

    /** The module that builds a jar. */
    private static String module(String jar) {
        String module = jar.substring(0, Math.max(0, jar.indexOf(BUILT)));
        assertThat(Poms.modules()).as(jar).contains(module);
        String name = jar.substring(module.length() + BUILT.length());
        assertThat(Poms.of(module))
                .as(jar)
                .containsAnyOf("<finalName>" + name.replace(".jar", "") + "</finalName>", "/" + name + "</outputFile>");
        return module;
    }
}
