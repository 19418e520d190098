package se.klartecken.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an input, each with the context in which it stands, in blocks. */
final class Lines {

    private final RawLines raw;
    private final Judge judge;
    private Context context;

    Lines(RawLines raw, Judge judge) {
        this.raw = raw;
        this.judge = judge;
        this.context = new Context(judge::openNothing);
    }

    /** Leaves out what an earlier run has judged, of which only the context matters to the rest. */
    void skipTo(long number) throws IOException {
        for (long at = 0; at < number; ) {
            Line line = next();
            if (line == null || line.raw().number() > number) {
                throw new RefusedException(
                        "the output is of another input: it has a record for a line that is not there");
            }
            at = line.raw().number();
        }
    }

    /** The next lines, or none at the end. */
    Block block() throws IOException {
        List<Line> lines = new ArrayList<>();
        long bytes = 0;
        while (lines.size() < Block.MOST_LINES && bytes < Block.ENOUGH_BYTES) {
            Line line = next();
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.raw().bytes().length;
        }
        return new Block(lines, bytes);
    }

    private @Nullable Line next() throws IOException {
        RawLine line = raw.next();
        if (line == null) {
            return null;
        }
        Kind kind = Kind.of(line.bytes());
        if (kind == Kind.CONTEXT) {
            context = new Context(() -> judge.open(line));
        }
        return new Line(line, kind, context);
    }
}
