package se.klartecken.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes records of lines. Safe for any number of threads. */
record Press(Judge judge, Packing packing) {

    JudgedBlock print(Block block) throws IOException {
        var bytes = new ByteArrayOutputStream(Block.ENOUGH_BYTES);
        var summary = Summary.NOTHING;
        try (var records = new Records(packing.packed(bytes))) {
            for (Line line : block.lines()) {
                Judged judged = judge.judge(line);
                records.record(line.raw().number(), judged);
                summary = summary.plus(Summary.of(judged.report()));
            }
        }
        return new JudgedBlock(bytes, summary);
    }
}
