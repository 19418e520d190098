package se.klartecken.batch;

import java.io.IOException;
import java.io.OutputStream;

/** A stream, which holds nothing yet. */
final class StreamTarget extends Target {

    private final OutputStream out;

    StreamTarget(OutputStream out) {
        this.out = out;
    }

    @Override
    Packing packing() {
        return Packing.PLAIN;
    }

    @Override
    Kept kept(byte[] header) {
        return Kept.NOTHING;
    }

    @Override
    OutputStream open(Kept kept) {
        return out;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
