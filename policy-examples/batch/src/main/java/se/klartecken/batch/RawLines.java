package se.klartecken.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream into its lines and leaves the blank ones out. Of a line that is too long only the beginning is kept. */
final class RawLines {

    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 64;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    RawLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable RawLine next() throws IOException {
        while (hasMore()) {
            RawLine line = line();
            if (Ascii.lastOf(line.bytes()) >= 0 || !line.isWhole()) {
                return line;
            }
        }
        return null;
    }

    private RawLine line() throws IOException {
        number++;
        var line = new ByteArrayOutputStream(0);
        boolean isWhole = true;
        while (hasMore()) {
            int end = lineFeed();
            int room = longest - line.size();
            line.write(buffer, from, Math.min(room, end - from));
            isWhole &= end - from <= room;
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        byte[] bytes = line.toByteArray();
        return new RawLine(number, isWhole ? bytes : Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), isWhole);
    }

    /** Where the line ends in the buffer, or the buffer does. */
    private int lineFeed() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean hasMore() throws IOException {
        while (from == to) {
            from = 0;
            to = Math.max(0, read());
            if (to == 0) {
                return false;
            }
        }
        return true;
    }

    private int read() throws BrokenInputException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new BrokenInputException(e);
        }
    }
}
