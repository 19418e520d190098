package se.klartecken.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where records go. */
public abstract sealed class Target implements Closeable permits FileTarget, StreamTarget {

    /** A file, which is gzip if its name ends in {@code .gz}. It is not touched before a run begins. */
    public static Target of(Path file, Existing existing) {
        return new FileTarget(file, existing);
    }

    /** A stream as it is; it will be closed. */
    public static Target of(OutputStream out) {
        return new StreamTarget(out);
    }

    abstract Packing packing();

    /**
     * What is there from an earlier run.
     *
     * @throws RefusedException if what is there must not be touched
     */
    abstract Kept kept(byte[] header) throws IOException;

    /** Makes ready for writing behind that. */
    abstract OutputStream open(Kept kept) throws IOException;
}
