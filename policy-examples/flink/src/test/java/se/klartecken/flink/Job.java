package se.klartecken.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job in a mini cluster of two tasks, with everything that it writes in one folder. */
record Job(Settings settings, Path folder) {

    static final Duration LATENESS = Duration.ofHours(6);
    private static final int TASKS = 2;
    private static final Duration CHECKPOINTS_EVERY = Duration.ofMillis(100);

    static Job of(String policy, Path context, Path folder) {
        return new Job(new Settings(policy, context.toString(), LATENESS, Duration.ofDays(400)), folder);
    }

    /** Runs over files to their end. */
    Job run(List<List<String>> files) throws Exception {
        StreamExecutionEnvironment environment = environment();
        var sources = new ArrayList<DataStream<byte[]>>();
        for (List<String> lines : files) {
            Path file = folder.resolve("events-" + sources.size() + ".ndjson");
            Files.write(file, lines);
            sources.add(AlarmJob.file(environment, file));
        }
        AlarmJob.watch(sources, settings).into(files());
        environment.execute();
        return this;
    }

    /** The job over lines that come so fast and no faster, so that something can befall it on the way. */
    StreamExecutionEnvironment paced(List<String> lines, double perSecond) throws IOException {
        return paced(lines, perSecond, Local.configuration(files().checkpoints(), CHECKPOINTS_EVERY));
    }

    StreamExecutionEnvironment paced(List<String> lines, double perSecond, Configuration configuration) {
        var environment = StreamExecutionEnvironment.createLocalEnvironment(TASKS, configuration);
        var source = new DataGeneratorSource<>(
                index -> lines.get(index.intValue()).getBytes(StandardCharsets.UTF_8),
                lines.size(),
                RateLimiterStrategy.perSecond(perSecond),
                PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
        DataStream<byte[]> paced = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "paced")
                .uid("paced")
                .setParallelism(1);
        AlarmJob.watch(List.of(paced), settings).into(files());
        return environment;
    }

    StreamExecutionEnvironment environment() throws IOException {
        return StreamExecutionEnvironment.createLocalEnvironment(
                TASKS, Local.configuration(files().checkpoints(), CHECKPOINTS_EVERY));
    }

    Folder files() {
        return new Folder(folder);
    }

    List<String> alarms() throws IOException {
        return AlarmFolder.read(files().alarms());
    }

    List<String> findings() throws IOException {
        return lines(files().findings());
    }

    List<String> refused() throws IOException {
        return lines(files().refused());
    }

    private static List<String> lines(Path output) throws IOException {
        var lines = new ArrayList<String>();
        for (Path part : Folder.parts(output)) {
            lines.addAll(Files.readAllLines(part));
        }
        return lines;
    }
}
