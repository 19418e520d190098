package se.klartecken.batch;

import java.io.IOException;
import java.util.zip.ZipException;

/** What stands before the packed bytes of a member of gzip. */
final class GzipHeader {

    private static final int HEADER_SUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int UNKNOWN = 0b1110_0000;
    private static final int TIME_AND_SYSTEM = 6;

    private GzipHeader() {}

    static void skip(PackedBytes packed) throws IOException {
        require(packed.next() == 0x1F);
        require(packed.next() == 0x8B);
        require(packed.next() == 8);
        int flags = packed.next();
        require((flags & UNKNOWN) == 0);
        packed.skip(TIME_AND_SYSTEM);
        if ((flags & EXTRA) != 0) {
            packed.skip(packed.next() | packed.next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText(packed);
        }
        if ((flags & COMMENT) != 0) {
            skipText(packed);
        }
        if ((flags & HEADER_SUM) != 0) {
            packed.skip(2);
        }
    }

    private static void skipText(PackedBytes packed) throws IOException {
        while (packed.next() != 0) {
            // A name or a comment ends with a zero, and nobody here wants it.
        }
    }

    private static void require(boolean isGzip) throws ZipException {
        if (!isGzip) {
            throw new ZipException("no gzip");
        }
    }
}
