package se.klartecken.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import se.klartecken.batch.Progress;

/** Shows how far a batch has come, how fast it goes and how much time is left, to whoever looks at a terminal. */
final class Bar implements Progress, AutoCloseable {

    private static final int WIDTH = 79;
    private static final int MEGABYTE = 1_000_000;

    private final @Nullable PrintStream terminal;
    private @Nullable ProgressBar bar;

    Bar(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    /** A bar on standard error, or none where that goes into a file or to another program. */
    static Bar onTerminal() {
        boolean isTerminal = new ExecTerminalProvider().isSystemStream(SystemStream.Error);
        return new Bar(isTerminal ? System.err : null);
    }

    @Override
    public void reached(long read, long size, long records) {
        if (terminal == null) {
            return;
        }
        ProgressBar shown = bar == null ? begin(terminal, read, size) : bar;
        bar = shown;
        shown.stepTo(read);
        shown.setExtraMessage(String.format(Locale.ROOT, " %,d records", records));
    }

    /** What an earlier run has done says nothing about how fast this one goes. */
    private static ProgressBar begin(PrintStream terminal, long read, long size) {
        return ProgressBar.builder()
                .setTaskName("klartecken")
                .setInitialMax(size)
                .startsFrom(read, Duration.ZERO)
                .setUnit(" MB", MEGABYTE)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
