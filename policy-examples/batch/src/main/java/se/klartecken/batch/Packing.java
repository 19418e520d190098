package se.klartecken.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How the bytes of a file are packed. */
enum Packing {
    PLAIN {
        @Override
        OutputStream packed(OutputStream out) {
            return out;
        }

        @Override
        InputStream unpacked(InputStream in) {
            return in;
        }

        @Override
        long endOfWhole(Path file) throws IOException {
            return LastLine.end(file);
        }
    },
    /** A member for each block, so that blocks are packed by all threads and a broken one takes no other along. */
    GZIP {
        @Override
        OutputStream packed(OutputStream out) throws IOException {
            return new GZIPOutputStream(out);
        }

        @Override
        InputStream unpacked(InputStream in) {
            return new GzipMembers(in);
        }

        @Override
        long endOfWhole(Path file) throws IOException {
            try (var members = new GzipMembers(Files.newInputStream(file))) {
                try {
                    members.transferTo(OutputStream.nullOutputStream());
                } catch (EOFException cutOff) {
                    return members.endOfWhole();
                }
                return members.endOfWhole();
            }
        }
    };

    static Packing of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? GZIP : PLAIN;
    }

    abstract OutputStream packed(OutputStream out) throws IOException;

    abstract InputStream unpacked(InputStream in);

    /** Where the last whole line, or the last whole member, of a file ends. */
    abstract long endOfWhole(Path file) throws IOException;
}
