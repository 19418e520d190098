package se.klartecken.flink;

import java.util.stream.LongStream;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/**
 * Watches one message, or post, from when it comes. An item is judged at once, by itself. From then on a message is
 * judged by timers only: when something happened to it, when it is too late for something, and when a crisis ends. A
 * timer fires when all that happened before it has been told, and what happened later is left out; so no order of
 * telling changes an alarm.
 *
 * <p>State is the lines as they were told, and the ids of the alarms that were raised.
 */
final class Watch extends KeyedProcessFunction<String, Event, Alarm> {

    /** More than ever happens to a message, and little enough to be read each time. */
    static final int MOST_TOLD = 200;

    private static final ListStateDescriptor<byte[]> TOLD =
            new ListStateDescriptor<>("told", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    private static final MapStateDescriptor<String, Boolean> RAISED =
            new MapStateDescriptor<>("raised", Types.STRING, Types.BOOLEAN);

    private final Settings settings;
    private final OutputTag<String> findings;
    private final OutputTag<String> refused;

    Watch(Settings settings, OutputTag<String> findings, OutputTag<String> refused) {
        this.settings = settings;
        this.findings = findings;
        this.refused = refused;
    }

    @Override
    public void processElement(Event event, Context context, Collector<Alarm> out) throws Exception {
        History before = History.read(told().get());
        Told one = Told.read(event.json());
        if (before.holds(one)) {
            return;
        }
        Subject subject = Subject.ofKey(event.about());
        if (one.item() != null && before.hasItem()) {
            context.output(refused, Refused.of(Refused.Reason.CONFLICTING, subject));
        } else if (before.told().size() == MOST_TOLD) {
            context.output(refused, Refused.of(Refused.Reason.TOO_MANY, subject));
        } else {
            told().add(event.json());
            context.timerService().registerEventTimeTimer(event.at());
            if (one.item() != null) {
                context.output(findings, Findings.line(subject, bench().judge(one)));
            }
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Alarm> out) throws Exception {
        Subject subject = Subject.ofKey(context.getCurrentKey());
        History history = History.read(told().get());
        IncomingMessage message = history.message();
        IncomingMessage remembered = message == null || time >= endOf(message) ? null : message;
        history.happenedIn(time)
                .filter(it -> remembered == null || it.at().isBefore(remembered.receivedAt()))
                .forEach(it -> context.output(refused, Refused.of(Refused.Reason.WITHOUT_MESSAGE, subject)));
        if (remembered != null) {
            judge(time, subject, remembered, context, out);
        } else if (history.isOverBy(time)) {
            told().clear();
            raised().clear();
        }
    }

    private void judge(
            long time, Subject subject, IncomingMessage message, OnTimerContext context, Collector<Alarm> out)
            throws Exception {
        Report report = bench().judge(subject.account(), message, Time.endOf(time));
        if (!report.errors().isEmpty() && time != message.receivedAt().toEpochMilli()) {
            context.output(findings, Findings.line(subject, report));
        }
        for (Finding finding : report.with(Outcome.VIOLATED)) {
            if (finding.deadline() != null && !raised().contains(finding.id())) {
                raised().put(finding.id(), true);
                out.collect(Alarm.of(finding, subject, report));
            }
        }
        long end = endOf(message);
        LongStream.concat(LongStream.of(end), bench().looks(message, report))
                .filter(look -> look > time && look <= end)
                .forEach(context.timerService()::registerEventTimeTimer);
    }

    private long endOf(IncomingMessage message) {
        return message.receivedAt().toEpochMilli() + settings.keep().toMillis();
    }

    private Bench bench() {
        return Bench.of(settings);
    }

    private ListState<byte[]> told() {
        return getRuntimeContext().getListState(TOLD);
    }

    private MapState<String, Boolean> raised() {
        return getRuntimeContext().getMapState(RAISED);
    }
}
