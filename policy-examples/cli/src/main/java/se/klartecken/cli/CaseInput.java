package se.klartecken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;

/** Reads case files as commands are given them. */
final class CaseInput {

    private CaseInput() {}

    /** @param file a path, or - for standard input */
    static CaseDocument read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("the case file is a directory");
        }
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            return new CaseReader().read(in);
        } catch (FileSystemException e) {
            throw new UsageException("the case file cannot be read");
        }
    }
}
