package se.klartecken.service;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.Project;

/** What the service answers to somebody with {@code curl}. */
final class Curl {

    private static final String HOST = "http://127.0.0.1:8080";

    private Curl() {}

    static String answer(Command command) throws IOException {
        List<String> words = command.words();
        String address =
                words.stream().filter(word -> word.startsWith(HOST)).findFirst().orElseThrow();
        var headers = new ArrayList<String>();
        BodyPublisher body = BodyPublishers.noBody();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("-H")) {
                headers.addAll(List.of(words.get(at + 1).split(": ", 2)));
            } else if (words.get(at).equals("--data-binary")) {
                body = BodyPublishers.ofFile(
                        Project.root().resolve(words.get(at + 1).substring(1)));
            }
        }
        String method = words.contains("--data-binary") ? "POST" : "GET";
        return Service.shared()
                .send(method, address.substring(HOST.length()), body, headers.toArray(String[]::new))
                .body();
    }
}
