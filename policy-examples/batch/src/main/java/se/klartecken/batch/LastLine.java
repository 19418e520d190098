package se.klartecken.batch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Looks for the end of the last whole line of a file, from behind. */
final class LastLine {

    private static final int BUFFER = 1 << 16;

    private LastLine() {}

    /** Behind the last line feed; 0 where there is none. */
    static long end(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] buffer = new byte[BUFFER];
            for (long end = file.length(); end > 0; end -= BUFFER) {
                int length = (int) Math.min(BUFFER, end);
                file.seek(end - length);
                file.readFully(buffer, 0, length);
                int at = lastLineFeed(buffer, length);
                if (at >= 0) {
                    return end - length + at + 1;
                }
            }
            return 0;
        }
    }

    private static int lastLineFeed(byte[] buffer, int length) {
        int at = length - 1;
        while (at >= 0 && buffer[at] != '\n') {
            at--;
        }
        return at;
    }
}
