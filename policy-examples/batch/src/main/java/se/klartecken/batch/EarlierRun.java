package se.klartecken.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipException;

/** What an interrupted run left behind: whole records, and perhaps a broken one at the end. */
final class EarlierRun {

    private static final String NOT_ITS_OUTPUT =
            "the output is not of such a run: its policy, its rules or its options were others";

    private EarlierRun() {}

    /** Cuts the broken end off and tells of the rest. A file that is none of such a run stays as it is. */
    static Kept kept(Path file, byte[] header) throws IOException {
        try {
            if (!beginsWith(file, header)) {
                return Kept.NOTHING;
            }
            cut(file, Packing.of(file).endOfWhole(file));
            try (InputStream in = unpacked(file)) {
                in.skipNBytes(header.length);
                return KeptRecords.read(in);
            }
        } catch (EOFException noWholeHeader) {
            return Kept.NOTHING;
        } catch (ZipException e) {
            throw new RefusedException(NOT_ITS_OUTPUT);
        }
    }

    private static boolean beginsWith(Path file, byte[] header) throws IOException {
        byte[] beginning = beginning(file, header.length);
        int difference = Arrays.mismatch(beginning, header);
        if (difference >= 0 && difference < beginning.length) {
            throw new RefusedException(NOT_ITS_OUTPUT);
        }
        return difference < 0;
    }

    private static byte[] beginning(Path file, int length) throws IOException {
        var beginning = new ByteArrayOutputStream(length);
        try (InputStream in = unpacked(file)) {
            for (int next = in.read(); next >= 0 && beginning.size() < length; next = in.read()) {
                beginning.write(next);
            }
        } catch (EOFException brokenOff) {
            return beginning.toByteArray();
        }
        return beginning.toByteArray();
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new BufferedInputStream(Packing.of(file).unpacked(Files.newInputStream(file)));
    }

    private static void cut(Path file, long end) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
    }
}
