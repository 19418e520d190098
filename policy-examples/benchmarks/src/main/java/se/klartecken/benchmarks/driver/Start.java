package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.json.CaseWriter;

/** From the start of a process to its first finding, on a case file. */
final class Start {

    private final Child child;
    private final Size size;
    private final Path folder;
    private final Path content;

    Start(Child child, Size size) throws IOException {
        this.child = child;
        this.size = size;
        this.folder = Files.createTempDirectory("klartecken-start");
        this.content = folder.resolve("case.json");
        Town town = Town.stockholm(7);
        Files.writeString(content, CaseWriter.write(town.with(town.posts(20, Share.HALF_AT_FAULT, 8))));
    }

    List<Row> rows() throws IOException, InterruptedException {
        try {
            var rows = new ArrayList<Row>();
            rows.add(row("process start to first finding", List.of(), List.of(), ""));
            if (child.runsFromJar()) {
                rows.add(row(
                        "the same, both with an archive of classes",
                        archive("library", StartOfLibrary.class),
                        archive("floor", StartOfFloor.class),
                        "≤ 2"));
            }
            return rows;
        } finally {
            clean();
        }
    }

    /** Naive Drools needs everything that this program has. */
    Row againstNaive() throws IOException, InterruptedException {
        var whole = new Child(child.java(), System.getProperty("java.class.path"));
        try {
            return new Row(
                    "process start to first finding against naive Drools",
                    median(child, List.of(), StartOfLibrary.class),
                    median(whole, List.of(), StartOfNaive.class),
                    "ms",
                    "≤ 0.2");
        } finally {
            clean();
        }
    }

    private Row row(String work, List<String> library, List<String> floor, String goal)
            throws IOException, InterruptedException {
        return new Row(
                work,
                median(child, library, StartOfLibrary.class),
                median(child, floor, StartOfFloor.class),
                "ms",
                goal);
    }

    /** AppCDS; where the JVM knows it, the cache that links and profiles ahead of time. */
    private List<String> archive(String name, Class<?> main) throws IOException, InterruptedException {
        boolean isAhead = Runtime.version().feature() >= 25;
        Path archive = folder.resolve(name + (isAhead ? ".aot" : ".jsa"));
        child.run(
                List.of((isAhead ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive),
                main,
                content.toString());
        return List.of((isAhead ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    }

    private double median(Child jvm, List<String> options, Class<?> main) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (int start = 0; start < size.starts(); start++) {
            Child.Result result = jvm.run(options, main, content.toString());
            if (result.output().isEmpty()) {
                throw new IllegalStateException("nothing was found");
            }
            times.add(result.nanos());
        }
        times.sort(null);
        return times.get(times.size() / 2) / 1e6;
    }

    private void clean() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.equals(content)) {
                    Files.delete(file);
                }
            }
        }
    }
}
