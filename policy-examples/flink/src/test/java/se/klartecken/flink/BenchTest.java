package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BenchTest {

    /** As tasks do, which are sent copies of their settings and run under class loaders that know no rules. */
    @Test
    void isMadeOnceInAJvm() {
        var other = CompletableFuture.supplyAsync(() -> Bench.of(settings()), BenchTest::startForeign);

        assertThat(Bench.of(settings())).isSameAs(other.join());
    }

    private static void startForeign(Runnable task) {
        var thread = new Thread(task);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
    }

    private static Settings settings() {
        return new Settings("stockholm", "examples/context.json", Duration.ofHours(2), Duration.ofDays(30));
    }
}
