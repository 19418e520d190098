package se.klartecken.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** A policy and the context that it judges in: made once in each JVM, and shared by all its tasks. */
final class Bench {

    private static final Map<Settings, Bench> MADE = new ConcurrentHashMap<>();

    private record Opened(Instant at, OpenCase matter) {}

    private final Policy policy;
    private final Context context;
    private final List<Instant> turns;
    private volatile Opened last;

    private Bench(Settings settings) {
        this.policy = Policies.named(settings.policy());
        this.context = new Context(read(Path.of(settings.context())));
        this.turns = context.turns();
        this.last = open(Instant.EPOCH);
    }

    static Bench of(Settings settings) {
        return MADE.computeIfAbsent(settings, Bench::new);
    }

    static CaseDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new CaseReader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the context cannot be read", e);
        }
    }

    /** What is to be said of an item by itself, when it comes. */
    Report judge(Told one) {
        IncomingMessage message = one.message();
        Instant at = Objects.requireNonNull(one.at(), "what has no time is refused before");
        ItemDocument item = Objects.requireNonNull(one.item(), "only items come");
        return message == null
                ? at(at).check(item)
                : judge(
                        Objects.requireNonNull(item.item(), "an item that was read")
                                .account(),
                        message,
                        at);
    }

    /** What is to be said of a message at an instant, whatever happened to it later. */
    Report judge(String account, IncomingMessage message, Instant now) {
        return at(now).check(Item.of(account, Hindsight.without(message, now)));
    }

    /** The milliseconds in which something else may come to be said of a message. */
    LongStream looks(IncomingMessage message, Report report) {
        LongStream happens =
                Stream.concat(Moments.of(message).stream(), turns.stream()).mapToLong(Instant::toEpochMilli);
        LongStream passes = report.findings().stream()
                .map(Finding::deadline)
                .filter(Objects::nonNull)
                .mapToLong(Time::tooLate);
        return LongStream.concat(happens, passes);
    }

    /** The context at an instant. Timers come by time, so that the last one is often asked for again. */
    private OpenCase at(Instant now) {
        Opened opened = last;
        if (!opened.at().equals(now)) {
            opened = open(now);
            last = opened;
        }
        return opened.matter();
    }

    private Opened open(Instant now) {
        return new Opened(now, policy.open(context.asOf(now), Question.at(now)));
    }
}
