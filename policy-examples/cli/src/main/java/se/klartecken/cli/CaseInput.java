package se.klartecken.cli;

import java.io.IOException;
import java.nio.file.Path;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;

/** Reads case files as commands are given them. */
final class CaseInput {

    private CaseInput() {}

    /** @param file a path, or - for standard input */
    static CaseDocument read(Path file) throws IOException {
        return new CaseReader().read(FileInput.read(file, ReadLimits.DEFAULT.documentBytes(), "case file"));
    }
}
