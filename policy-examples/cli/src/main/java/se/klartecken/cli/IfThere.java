package se.klartecken.cli;

import picocli.CommandLine.Option;
import se.klartecken.batch.Existing;

/** What to do with an output that is there already: one of both, or the command refuses it. */
final class IfThere {

    @Option(names = "--resume", description = "Go on where a run of the same command was interrupted.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Write over an output that is there already.")
    private boolean overwrite;

    Existing existing() {
        if (resume) {
            return Existing.RESUME;
        }
        return overwrite ? Existing.OVERWRITE : Existing.REFUSE;
    }
}
