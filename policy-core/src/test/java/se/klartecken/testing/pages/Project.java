package se.klartecken.testing.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this project, whichever module is tested. */
public final class Project {

    private static final Path ROOT = find();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

    private Project() {}

    /** The folder of the uppermost README, in which commands on pages are given. */
    public static Path root() {
        return ROOT;
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("policy-core/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Files whose names end so, from the root and with slashes; what is built is left out. */
    public static List<String> files(String ending) {
        try (Stream<Path> files = files(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(it -> !NOT_OURS.contains(it.getFileName().toString())).toList().stream()
                    .flatMap(it -> Files.isDirectory(it) ? files(it) : Stream.of(it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of the project. */
    public static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
