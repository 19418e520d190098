package se.klartecken.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.CaseBuilder;
import se.klartecken.report.Report;

/**
 * Judges lines and writes a record of each, in their order. Immutable and safe for any number of threads; the README of
 * this module has the format.
 */
public final class Batch {

    /** How many bytes a line may have, where nobody says otherwise: 16 MiB. */
    public static final int LONGEST_LINE = 16 << 20;

    private static final Instant ANY_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private final Policy policy;
    private final Question question;
    private final int threads;
    private final int longestLine;

    private Batch(Policy policy, Question question, int threads, int longestLine) {
        this.policy = policy;
        this.question = question;
        this.threads = threads;
        this.longestLine = longestLine;
    }

    /**
     * A batch that uses all processors.
     *
     * @param question asked of each line, about all of it; without an instant, that of each case
     * @throws RuntimeException as {@link Policy#check(CaseDocument, Question)} does for the question's sake
     */
    public static Batch of(Policy policy, Question question) {
        if (!question.about().isEmpty()) {
            throw new IllegalArgumentException("a batch is about all that is in it");
        }
        policy.check(CaseBuilder.builder().asOf(ANY_TIME).build(), question);
        return new Batch(policy, question, Runtime.getRuntime().availableProcessors(), LONGEST_LINE);
    }

    /** The same, with as many threads at work. */
    public Batch threads(int number) {
        return new Batch(policy, question, atLeastOne(number), longestLine);
    }

    /** The same, with no longer lines. */
    public Batch longestLine(int bytes) {
        return new Batch(policy, question, threads, atLeastOne(bytes));
    }

    private static int atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1");
        }
        return number;
    }

    /**
     * Judges all lines of a source.
     *
     * @return what the output says, with what it held before
     * @throws RefusedException if the target must not be touched
     * @throws BrokenInputException if the source breaks off
     * @throws IOException if the target takes no more
     */
    public Summary run(Source source, Target target, Progress progress) throws IOException, InterruptedException {
        byte[] header = header();
        var judge = new Judge(policy, question, longestLine);
        var lines = new Lines(new RawLines(source.lines(), longestLine), judge);
        Kept kept = target.kept(header);
        lines.skipTo(kept.line());
        var summary = new Running(kept.summary(), source, progress);
        OutputStream out = target.open(kept);
        if (kept.isNothing()) {
            out.write(packed(header, target.packing()));
        }
        try (var belt = new Belt(threads, new Press(judge, target.packing()), out, summary::add)) {
            for (Block block = lines.block(); !block.lines().isEmpty(); block = lines.block()) {
                belt.put(block);
            }
            belt.finish();
        }
        return summary.soFar();
    }

    private byte[] header() {
        Report ofNothing = policy.check(
                CaseDocument.rejectedWhole(List.of(new InputError(InputErrorCode.NOT_JSON, "", "a case"))), question);
        var bytes = new ByteArrayOutputStream();
        try (var records = new Records(bytes)) {
            records.header(ofNothing, question, longestLine);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] header, Packing packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.packed(bytes)) {
            out.write(header);
        }
        return bytes.toByteArray();
    }
}
