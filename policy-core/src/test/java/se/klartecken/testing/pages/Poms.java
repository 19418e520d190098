package se.klartecken.testing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the poms of this build say, with no space between their elements. */
final class Poms {

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final List<String> MODULES = modules("");
    private static final String TEXT = MODULES.stream().map(Poms::of).collect(Collectors.joining("\n", of(""), ""));

    private Poms() {}

    /** Folders of all modules, from the root. */
    static List<String> modules() {
        return MODULES;
    }

    private static List<String> modules(String parent) {
        var modules = new ArrayList<String>();
        MODULE.matcher(of(parent)).results().map(it -> parent + it.group(1)).forEach(module -> {
            modules.add(module);
            modules.addAll(modules(module + "/"));
        });
        return modules;
    }

    /** The pom of a folder. */
    static String of(String folder) {
        return Project.text(folder.isEmpty() || folder.endsWith("/") ? folder + "pom.xml" : folder + "/pom.xml")
                .replaceAll(">\\s+<", "><");
    }

    /** All of them. */
    static String text() {
        return TEXT;
    }
}
