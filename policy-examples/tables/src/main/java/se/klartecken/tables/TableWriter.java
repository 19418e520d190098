package se.klartecken.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a table as spreadsheets on Swedish machines open it: parted by semicolons, with line ends CR LF, and with a byte
 * order mark, by which they know UTF-8.
 */
public final class TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableWriter() {}

    public static void write(List<String> header, List<List<String>> rows, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK).append(text(header, rows));
    }

    private static String text(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            writer.writeRecord(header);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(TableWriter::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return text.toString();
    }

    private static String cell(String content) {
        return Cells.harmless(Visible.of(content));
    }
}
