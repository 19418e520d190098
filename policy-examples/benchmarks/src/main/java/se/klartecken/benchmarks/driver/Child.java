package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that is started to be looked at. */
record Child(Path java, String classPath) {

    private static final long LONGEST_IN_SECONDS = 300;

    /**
     * What a JVM prints, and how long it took from start to end.
     *
     * @param nanos the time
     */
    record Result(String output, long nanos) {}

    /** The class path without what only the naive way needs, where the build has put it beside the benchmarks. */
    static Child ofThisJava() {
        return new Child(Path.of(System.getProperty("java.home"), "bin", "java"), embeddersClassPath());
    }

    private static String embeddersClassPath() {
        String own = System.getProperty("java.class.path");
        Path slim = Path.of(own).resolveSibling("start.jar");
        return Files.exists(slim) ? slim.toString() : own;
    }

    boolean runsFromJar() {
        return classPath.endsWith("start.jar");
    }

    Result run(List<String> options, Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java.toString(), "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_IN_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(main.getSimpleName() + " failed");
        }
        return new Result(output.strip(), System.nanoTime() - start);
    }
}
