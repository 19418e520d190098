package se.klartecken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import se.klartecken.Policy;
import se.klartecken.html.site.Example;
import se.klartecken.html.site.Illustrated;

/** The samples by which the rules are tested, a file for each chapter, which the build packs for those who want examples. */
final class Samples {

    private static final String MODEL_CASE = "/citizen.json";

    private Samples() {}

    /** A policy with its samples; one that comes from elsewhere has none. */
    static Illustrated of(Policy policy) throws IOException {
        String folder = "samples/" + policy.name();
        URL modelCase = Samples.class.getResource("/" + folder + MODEL_CASE);
        if (modelCase == null) {
            return Illustrated.of(policy);
        }
        var examples = new ArrayList<Example>();
        for (String chapter : chapters(folder, modelCase)) {
            examples.addAll(Example.read(text(chapter)));
        }
        return new Illustrated(policy, text(folder + MODEL_CASE), examples);
    }

    /** The files beside the model case, in the order of the text, which their names begin with. */
    private static List<String> chapters(String folder, URL modelCase) throws IOException {
        return beside(folder, modelCase).stream()
                .filter(file -> file.startsWith(folder + "/") && file.endsWith(".json"))
                .filter(file -> !file.endsWith(MODEL_CASE))
                .sorted()
                .toList();
    }

    private static List<String> beside(String folder, URL modelCase) throws IOException {
        if (modelCase.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream().map(ZipEntry::getName).toList();
        }
        try (Stream<Path> files =
                Files.list(Path.of(URI.create(modelCase.toString())).resolveSibling("."))) {
            return files.map(file -> folder + "/" + file.getFileName()).toList();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IOException("a sample is gone");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
