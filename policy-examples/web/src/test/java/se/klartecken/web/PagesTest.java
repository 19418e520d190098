package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.Commands;
import se.klartecken.testing.pages.Holder;
import se.klartecken.testing.pages.JavaCommand;
import se.klartecken.testing.pages.PagesContract;

/** What the README says to start is a desk that answers. */
class PagesTest implements PagesContract {

    @Override
    public List<String> pages() {
        return List.of("policy-examples/web/README.md");
    }

    @Override
    public List<Holder> holders() {
        return List.of(new Commands().with("java", PagesTest::opens));
    }

    /** In this process and on a port that is free, whatever else it is told. */
    private static void opens(Command command) throws Exception {
        JavaCommand java = JavaCommand.of(command);
        assertThat(java.program()).isEqualTo("policy-examples/web/target/klartecken-web.jar");
        List<String> arguments = Stream.concat(java.arguments().stream(), Stream.of("--port", "0"))
                .toList();
        var log = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try (WebDesk desk =
                Main.open(Arguments.read(arguments), Clock.fixed(DeskUnderTest.NOON, ZoneOffset.UTC), log)) {
            var first = HttpRequest.newBuilder(URI.create(desk.address())).build();
            assertThat(HttpClient.newHttpClient()
                            .send(first, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
