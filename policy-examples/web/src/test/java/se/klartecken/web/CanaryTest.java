package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import se.klartecken.json.CaseWriter;

/** Whatever is sent, and wherever, nothing of it is logged. */
class CanaryTest {

    private static final String CANARY = "Qanarjefogel";

    @Test
    void nothingThatIsSentIsLogged() throws IOException, InterruptedException {
        var heard = new CopyOnWriteArrayList<String>();
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        PrintStream beforeErr = System.err;
        Handler ear = ear(heard);
        Logger.getLogger("").addHandler(ear);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), "2026-04-07T12:00:00Z")) {
            sendEverywhere(desk);
            heard.addAll(desk.log);
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
            Logger.getLogger("").removeHandler(ear);
        }
        heard.add(out.toString(StandardCharsets.UTF_8));
        assertThat(heard).contains("NOT_FOUND", "BAD_REQUEST", "BAD_TOKEN").noneMatch(line -> line.contains(CANARY));
    }

    private static void sendEverywhere(DeskUnderTest desk) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
        desk.get("/" + encoded);
        desk.get("/messages/" + encoded);
        desk.get("/?done=" + encoded + "&" + encoded + "=1");
        desk.raw("GET /?done=%zz" + CANARY + " HTTP/1.1\r\nHost: " + CANARY + "\r\nConnection: close\r\n\r\n");
        desk.raw("GET / HTTP/1.1\r\nHost: " + CANARY + "\r\nConnection: close\r\n\r\n");
        desk.raw(CANARY + "\r\n\r\n");
        var everything = Map.ofEntries(
                Map.entry(CANARY, CANARY),
                Map.entry("account", CANARY),
                Map.entry("text", CANARY),
                Map.entry("plannedAt", CANARY),
                Map.entry("hasPersons", "true"),
                Map.entry("p0.necessity", CANARY),
                Map.entry("p0.birthDate", CANARY),
                Map.entry("registrationNumber", CANARY),
                Map.entry("done", CANARY),
                Map.entry("doneAt", CANARY),
                Map.entry("repliedAt", CANARY),
                Map.entry("holds", CANARY),
                Map.entry("asOf", CANARY),
                Map.entry("policy", CANARY),
                Map.entry("name", CANARY),
                Map.entry("back", CANARY),
                Map.entry("language", CANARY));
        for (String path : List.of(
                "/post",
                "/as-of",
                "/policy",
                "/language",
                "/sample",
                "/messages/0/0/replies",
                "/messages/0/0/moderation",
                "/messages/0/0/classification",
                "/messages/0/9/replies",
                "/" + CANARY)) {
            desk.post(path, everything);
        }
        desk.send(desk.form("/post", "token=" + CANARY + "&text=" + CANARY).header("Cookie", "x=" + CANARY));
        desk.upload(("{\"" + CANARY + "\":1}").getBytes(StandardCharsets.UTF_8), desk.token());
        String named = CaseWriter.write(SmallCases.comment()).replace("\"m-1\"", "\"" + CANARY + "\"");
        desk.upload(named.getBytes(StandardCharsets.UTF_8), desk.token());
        assertThat(desk.get("/messages/0/0").body()).contains(CANARY);
    }

    private static Handler ear(List<String> heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                heard.add(record.getLoggerName() + record.getMessage() + List.of(arguments(record)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Object[] arguments(LogRecord record) {
        return record.getParameters() == null ? new Object[0] : record.getParameters();
    }
}
