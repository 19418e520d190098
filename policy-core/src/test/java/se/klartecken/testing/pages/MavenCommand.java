package se.klartecken.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What a Maven command names is there: modules, goals, profiles, tests, properties. */
final class MavenCommand {

    private static final Set<String> SWITCHES = Set.of("-q", "-B", "-ntp", "-o", "-am");
    private static final Set<String> PHASES = Set.of("clean", "test-compile", "test", "package", "verify", "install");
    private static final Set<String> OF_MAVEN =
            Set.of("skipTests", "surefire.failIfNoSpecifiedTests", "outputDirectory", "mdep.unpack.excludes");
    private static final Set<String> GOALS_OF_MAVEN = Set.of("dependency:unpack");

    private MavenCommand() {}

    static void require(Command command) {
        Iterator<String> words = command.words().listIterator(1);
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("-pl")) {
                assertThat(Poms.modules())
                        .as(command.toString())
                        .contains(words.next().split(","));
            } else if (word.equals("-f")) {
                assertThat(Project.root().resolve(words.next()).resolve("pom.xml"))
                        .exists();
            } else if (word.startsWith("-P")) {
                assertThat(Poms.text()).contains("<profile><id>" + word.substring(2) + "</id>");
            } else if (word.startsWith("-D")) {
                property(word.substring(2).split("=", 2));
            } else if (!SWITCHES.contains(word) && !PHASES.contains(word) && !GOALS_OF_MAVEN.contains(word)) {
                goal(word);
            }
        }
    }

    private static void property(String[] property) {
        if (property[0].equals("test")) {
            tests(property[1].split(","));
        } else if (property[0].equals("artifact")) {
            artifact(property[1].split(":"));
        } else if (!OF_MAVEN.contains(property[0])) {
            assertThat(Poms.text().contains("${" + property[0] + "}") || isAsked(property[0]))
                    .as("somebody asks for " + property[0])
                    .isTrue();
        }
    }

    /** {@code group:artifact:version:jar:classifier}, one of ours. */
    private static void artifact(String[] coordinates) {
        String pom = Project.text(coordinates[1] + "/pom.xml");
        assertThat(pom)
                .contains("<groupId>" + coordinates[0] + "</groupId>")
                .contains("<version>" + coordinates[2] + "</version>\n  </parent>")
                .contains("<classifier>" + coordinates[4] + "</classifier>");
    }

    private static boolean isAsked(String property) {
        return Project.files(".java").stream()
                .filter(file -> file.contains("/src/test/"))
                .anyMatch(file -> Project.text(file).contains("(\"" + property + "\""));
    }

    private static void tests(String[] names) {
        List<String> files = Project.files(".java");
        for (String name : names) {
            assertThat(files)
                    .as(name)
                    .anyMatch(file -> file.contains("/src/test/") && file.endsWith("/" + name + ".java"));
        }
    }

    /** {@code plugin:goal}, {@code plugin:goal@execution} or {@code group:plugin:goal}. */
    private static void goal(String word) {
        String[] parts = word.split("[:@]");
        assertThat(parts).as("a phase or goal: " + word).hasSizeGreaterThan(1);
        if (word.contains("@") && !parts[2].startsWith("default-")) {
            assertThat(Poms.text()).contains("<execution><id>" + parts[2] + "</id>");
        }
        if (word.contains("@") || parts.length == 2) {
            assertThat(Poms.text())
                    .containsAnyOf(
                            "<artifactId>maven-" + parts[0] + "-plugin</artifactId>",
                            "<artifactId>" + parts[0] + "-maven-plugin</artifactId>");
        } else {
            assertThat(Poms.text())
                    .contains("<groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>");
        }
    }
}
