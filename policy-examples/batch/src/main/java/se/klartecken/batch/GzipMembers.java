package se.klartecken.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) of any number of members, and knows where the last whole one ended. Unlike the stream of the
 * JDK it never takes a pause of its source for the end.
 */
final class GzipMembers extends InputStream {

    private final PackedBytes packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean inMember;
    private long endOfWhole;

    GzipMembers(InputStream packed) {
        this.packed = new PackedBytes(packed);
    }

    /** How many packed bytes all whole members take so far. */
    long endOfWhole() {
        return endOfWhole;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * @throws EOFException where a member breaks off, once all before that has been read
     * @throws ZipException where there is something else than gzip
     */
    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || begin()) {
            int read = inflate(to, offset, length);
            if (read > 0) {
                sum.update(to, offset, read);
                return read;
            }
            end();
        }
        return -1;
    }

    private boolean begin() throws IOException {
        if (packed.isAtEnd()) {
            return false;
        }
        GzipHeader.skip(packed);
        inflater.reset();
        sum.reset();
        inMember = true;
        return true;
    }

    /** Some bytes, or none at the end of the member. */
    private int inflate(byte[] to, int offset, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(to, offset, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("no gzip");
                }
                if (inflater.needsInput()) {
                    packed.giveTo(inflater);
                }
            }
            return 0;
        } catch (DataFormatException e) {
            throw new ZipException("no gzip");
        }
    }

    private void end() throws IOException {
        packed.takeBack(inflater);
        boolean isSound =
                packed.nextInt() == (int) sum.getValue() && packed.nextInt() == (int) inflater.getBytesWritten();
        if (!isSound) {
            throw new ZipException("damaged gzip");
        }
        inMember = false;
        endOfWhole = packed.position();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
