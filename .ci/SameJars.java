import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Compares what two builds installed, file by file and within jars entry by entry. What Drools generates from rules bears
 * other names each time, and is left out, and so are the digests of such jars where they are listed.
 *
 * <p>{@code java SameJars.java FIRST SECOND}, two directories; exits with 1 where they differ, and says where.
 */
public class SameJars {

    private static final Pattern OF_DROOLS = Pattern.compile("^META-INF/kie/|/P[0-9A-F]{2}/|[0-9a-f]{32}");

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{32,128}\\b");

    public static void main(String[] directories) throws IOException {
        Map<String, String> first = digests(Path.of(directories[0]));
        Map<String, String> second = digests(Path.of(directories[1]));
        var all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        long different = all.stream()
                .filter(name -> !Objects.equals(first.get(name), second.get(name)))
                .peek(name -> System.out.println("not the same: " + name))
                .count();
        System.out.println(all.size() + " files and entries compared, " + different + " not the same");
        System.exit(different == 0 && !all.isEmpty() ? 0 : 1);
    }

    private static Map<String, String> digests(Path directory) throws IOException {
        var digests = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).filter(SameJars::isInstalled).toList()) {
                String name = directory.relativize(file).toString();
                if (name.endsWith(".jar")) {
                    addEntries(file, name, digests);
                } else if (name.endsWith("cyclonedx.json")) {
                    digests.put(name, DIGEST.matcher(Files.readString(file)).replaceAll("digest"));
                } else {
                    digests.put(name, digest(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    /** What Maven notes for itself says when it was installed. */
    private static boolean isInstalled(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("maven-metadata") && !name.equals("_remote.repositories");
    }

    private static void addEntries(Path jar, String name, Map<String, String> digests) throws IOException {
        try (InputStream file = Files.newInputStream(jar);
                var entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!OF_DROOLS.matcher(entry.getName()).find()) {
                    digests.put(name + "!/" + entry.getName(), entry.getTimeLocal() + " " + digest(entries.readAllBytes()));
                }
            }
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
