package se.klartecken.agenda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import se.klartecken.tables.Visible;

/** Writes the content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, ended by CR LF, texts escaped. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A property whose value is no text: a time, a word of the format. */
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A property whose value is a text; of control characters it keeps line feeds alone. */
    void text(String name, String text) throws IOException {
        fold(name + ":" + text.lines().map(ContentLines::escaped).collect(Collectors.joining("\\n")));
    }

    private static String escaped(String line) {
        return Visible.of(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** No character is torn apart: a line that would grow too long goes on in the next, behind a space. */
    private void fold(String line) throws IOException {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append("\r\n");
    }
}
