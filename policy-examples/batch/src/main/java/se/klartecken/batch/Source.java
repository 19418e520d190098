package se.klartecken.batch;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where lines come from. */
public final class Source implements Closeable {

    private static final long UNKNOWN = -1;

    private final Counted packed;
    private final InputStream lines;
    private final long size;

    private Source(InputStream in, Packing packing, long size) {
        this.packed = new Counted(in);
        this.lines = packing.unpacked(packed);
        this.size = size;
    }

    /** A file, which is gzip if its name ends in {@code .gz}. */
    public static Source of(Path file) throws IOException {
        long size = Files.isRegularFile(file) ? Files.size(file) : UNKNOWN;
        return new Source(Files.newInputStream(file), Packing.of(file), size);
    }

    /** A stream as it is; it will be closed. */
    public static Source of(InputStream in) {
        return new Source(in, Packing.PLAIN, UNKNOWN);
    }

    InputStream lines() {
        return lines;
    }

    /** How many bytes have been read, packed as they are. */
    long read() {
        return packed.count;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
