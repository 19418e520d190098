package se.klartecken.flink;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** Time goes by what is told, event by event and never by a clock, and as far behind as is waited for. */
final class Trailing implements WatermarkGenerator<Event> {

    private final Settings settings;

    private Trailing(Settings settings) {
        this.settings = settings;
    }

    static WatermarkStrategy<Event> strategy(Settings settings) {
        return WatermarkStrategy.<Event>forGenerator(context -> new Trailing(settings))
                .withTimestampAssigner((event, before) -> event.at());
    }

    /** Up to when everything has been told, once a source has come to a time. */
    static long behind(long latest, Settings settings) {
        return latest == Long.MIN_VALUE
                ? Long.MIN_VALUE
                : latest - settings.lateness().toMillis() - 1;
    }

    @Override
    public void onEvent(Event event, long at, WatermarkOutput output) {
        output.emitWatermark(new Watermark(behind(event.latest(), settings)));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Each event has said it.
    }
}
