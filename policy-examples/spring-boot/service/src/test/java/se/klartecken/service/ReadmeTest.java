package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the service is what it answers. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..", "..");
    private static final String HOST = "http://127.0.0.1:8080";
    private static final Pattern SHOWN = Pattern.compile("```sh\\ncurl -s (.*)\\n```\\n\\n```text\\n((?s:.*?))```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<Arguments> commands() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).containsPattern(SHOWN);
        return SHOWN.matcher(readme).results().map(it -> Arguments.of(it.group(1), it.group(2)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsRealAnswers(String command, String shown) throws IOException {
        String answer = answer(words(command));
        assertThat(shown.split("\n\n…\n\n?"))
                .allSatisfy(part -> assertThat(answer).contains(part.strip()));
    }

    /** What a client makes of the words behind {@code curl -s}. */
    private static String answer(List<String> words) throws IOException {
        String address =
                words.stream().filter(word -> word.startsWith(HOST)).findFirst().orElseThrow();
        var headers = new ArrayList<String>();
        BodyPublisher body = BodyPublishers.noBody();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("-H")) {
                headers.addAll(List.of(words.get(at + 1).split(": ", 2)));
            } else if (words.get(at).equals("--data-binary")) {
                body = BodyPublishers.ofFile(ROOT.resolve(words.get(at + 1).substring(1)));
            }
        }
        String method = words.contains("--data-binary") ? "POST" : "GET";
        return Service.shared()
                .send(method, address.substring(HOST.length()), body, headers.toArray(String[]::new))
                .body();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }
}
