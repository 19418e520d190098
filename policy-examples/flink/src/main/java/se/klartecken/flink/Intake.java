package se.klartecken.flink;

import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, and refuses those that cannot be read or come too late. What is late is decided here, by the time that
 * the source itself had reached, which is part of the checkpoint: so it is the same however often the job is restored.
 */
final class Intake extends ProcessFunction<byte[], Event> implements CheckpointedFunction {

    private final Settings settings;
    private final OutputTag<String> refused;
    private long latest = Long.MIN_VALUE;
    private transient @Nullable ListState<Long> kept;

    Intake(Settings settings, OutputTag<String> refused) {
        this.settings = settings;
        this.refused = refused;
    }

    @Override
    public void processElement(byte[] line, Context context, Collector<Event> out) {
        Told told = Told.read(line);
        if (!told.isReadable()) {
            context.output(refused, Refused.unreadable(told.errors()));
            return;
        }
        Subject subject = Subject.of(told);
        Instant at = told.at();
        if (at == null || !Time.canBeWatched(at)) {
            context.output(refused, Refused.of(Refused.Reason.UNTIMED, subject));
            return;
        }
        long time = at.toEpochMilli();
        if (time <= Trailing.behind(latest, settings)) {
            context.output(refused, Refused.of(Refused.Reason.LATE, subject));
            return;
        }
        latest = Math.max(latest, time);
        out.collect(new Event(subject.key(), time, latest, line));
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        kept = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("latest", Types.LONG));
        for (long before : kept.get()) {
            latest = Math.max(latest, before);
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        if (kept != null) {
            kept.update(List.of(latest));
        }
    }
}
