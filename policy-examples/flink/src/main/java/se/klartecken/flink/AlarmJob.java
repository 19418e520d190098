package se.klartecken.flink;

import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.OutputTag;

/**
 * The job: lines of events in; alarms, findings and refused lines out. Where they come from and go to can be replaced,
 * the names of the operators not: by them a savepoint is found again.
 */
public final class AlarmJob {

    private static final OutputTag<String> FINDINGS = new OutputTag<>("findings", Types.STRING);
    private static final OutputTag<String> REFUSED = new OutputTag<>("refused", Types.STRING);

    private AlarmJob() {}

    /** What comes out of the job. */
    public record Outputs(DataStream<Alarm> alarms, DataStream<String> findings, DataStream<String> refused) {

        /** Puts all of it in a folder. */
        void into(Folder folder) {
            alarms.sinkTo(new AlarmFolder(folder.alarms())).uid("alarm-folder");
            findings.sinkTo(file(folder.findings())).uid("findings-file");
            refused.sinkTo(file(folder.refused())).uid("refused-file");
        }

        private static Sink<String> file(Path folder) {
            return FileSink.forRowFormat(
                            new org.apache.flink.core.fs.Path(folder.toUri()), new SimpleStringEncoder<String>("UTF-8"))
                    .withBucketAssigner(new BasePathBucketAssigner<>())
                    .withRollingPolicy(OnCheckpointRollingPolicy.build())
                    .build();
        }
    }

    /** A file of events. Its lines are told in their order, so that one task reads it. */
    public static DataStream<byte[]> file(StreamExecutionEnvironment environment, Path events) {
        FileSource<byte[]> source = FileSource.forRecordStreamFormat(
                        new Lines(), new org.apache.flink.core.fs.Path(events.toUri()))
                .build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "events")
                .uid("events " + events)
                .setParallelism(1);
    }

    /** Watches some sources, of which each has a time of its own: the slowest says how late it is. */
    public static Outputs watch(List<DataStream<byte[]>> sources, Settings settings) {
        List<SingleOutputStreamOperator<Event>> taken = sources.stream()
                .map(lines -> taken(lines, sources.indexOf(lines), settings))
                .toList();
        DataStream<Event> events = taken.stream()
                .<DataStream<Event>>map(each -> each.assignTimestampsAndWatermarks(Trailing.strategy(settings)))
                .reduce(DataStream::union)
                .orElseThrow(() -> new IllegalArgumentException("no source"));
        SingleOutputStreamOperator<Alarm> alarms = events.keyBy(Event::about)
                .process(new Watch(settings, FINDINGS, REFUSED), TypeInformation.of(Alarm.class))
                .uid("watch")
                .name("watch");
        DataStream<String> refused = taken.stream()
                .<DataStream<String>>map(each -> each.getSideOutput(REFUSED))
                .reduce(alarms.getSideOutput(REFUSED), DataStream::union);
        return new Outputs(alarms, alarms.getSideOutput(FINDINGS), refused);
    }

    private static SingleOutputStreamOperator<Event> taken(DataStream<byte[]> lines, int number, Settings settings) {
        return lines.process(new Intake(settings, REFUSED), TypeInformation.of(Event.class))
                .uid("intake-" + number)
                .name("intake")
                .setParallelism(1);
    }
}
