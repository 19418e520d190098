package se.klartecken.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file, with what is to become of it if it is there already. */
final class FileTarget extends Target {

    private final Path file;
    private final Existing existing;
    private @Nullable OutputStream out;

    FileTarget(Path file, Existing existing) {
        this.file = file;
        this.existing = existing;
    }

    @Override
    Packing packing() {
        return Packing.of(file);
    }

    @Override
    Kept kept(byte[] header) throws IOException {
        boolean canBeLost = Files.isRegularFile(file);
        if (existing == Existing.RESUME) {
            if (Files.exists(file) && !canBeLost) {
                throw new RefusedException("the output is no file that a run could have left behind");
            }
            return canBeLost ? EarlierRun.kept(file, header) : Kept.NOTHING;
        }
        if (existing == Existing.REFUSE && canBeLost) {
            throw new RefusedException("the output is there already: resume its run, or overwrite it");
        }
        return Kept.NOTHING;
    }

    @Override
    OutputStream open(Kept kept) throws IOException {
        StandardOpenOption how = kept.isNothing() ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        return out;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
