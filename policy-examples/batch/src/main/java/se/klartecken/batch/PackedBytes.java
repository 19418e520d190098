package se.klartecken.batch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** Packed bytes on their way into an inflater, which takes more of them than it needs and gives the rest back. */
final class PackedBytes implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long before;

    PackedBytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been taken. */
    long position() {
        return before + from;
    }

    boolean isAtEnd() throws IOException {
        if (from == to) {
            before += to;
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return to == 0;
    }

    int next() throws IOException {
        require();
        return buffer[from++] & 0xFF;
    }

    /** Four bytes, the lowest first. */
    int nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | next() << 24;
    }

    void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    void giveTo(Inflater inflater) throws IOException {
        require();
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    void takeBack(Inflater inflater) {
        from = to - inflater.getRemaining();
    }

    private void require() throws IOException {
        if (isAtEnd()) {
            throw new EOFException("gzip breaks off");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
