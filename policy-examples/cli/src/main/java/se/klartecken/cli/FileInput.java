package se.klartecken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as commands are given them, in memory and within a limit. */
final class FileInput {

    private FileInput() {}

    /**
     * The bytes of a file, or one more than the limit.
     *
     * @param file a path, or - for standard input
     * @param what what the file is called in a message
     */
    static byte[] read(Path file, int most, String what) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("the " + what + " is a directory");
        }
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (FileSystemException e) {
            throw new UsageException("the " + what + " cannot be read");
        }
    }
}
