package se.klartecken.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What the properties of a case are called. One that has no words is called by its own name. */
final class FactWords {

    private static final Properties WORDS = read();

    private final Wording words;

    FactWords(Wording words) {
        this.words = words;
    }

    /** A property as a whole. */
    String of(String property) {
        List<String> said = said(property);
        return said.isEmpty() ? Visible.of(property) : words.say(said.get(0), said.get(1));
    }

    /** One element of a list. */
    String one(String list) {
        List<String> said = said(list);
        return said.size() < 4 ? of(list) : words.say(said.get(2), said.get(3));
    }

    /** What the empty pointer leads to. */
    String theCase() {
        return words.say("ärendet", "the case");
    }

    static List<String> said(String property) {
        String said = WORDS.getProperty(property);
        return said == null ? List.of() : List.of(said.split(" / "));
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(FactWords.class.getResourceAsStream("facts.properties"), "shipped"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
