package se.klartecken.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import se.klartecken.clause.Text;

/** What the words of the model are called on screen. */
final class Labels {

    private static final Properties WORDS = read();

    private Labels() {}

    /** @throws IllegalArgumentException where nobody has named it */
    static Text of(Enum<?> word) {
        String key = word.getDeclaringClass().getSimpleName() + "." + word.name();
        String said = WORDS.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException(key + " has no label");
        }
        String[] words = said.split(" / ", 2);
        return new Text(words[0], words[1]);
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties"), "shipped"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
