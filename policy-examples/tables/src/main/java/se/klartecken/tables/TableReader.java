package se.klartecken.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.tables.Table.Row;

/** Reads a table with commas or semicolons, in UTF-8 with or without byte order mark, within limits. */
final class TableReader {

    static final int MOST_BYTES = 8 << 20;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 2_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableReader() {}

    static Table read(byte[] csv) throws RefusedTableException {
        if (csv.length > MOST_BYTES) {
            throw new RefusedTableException(TableError.ofTable("at most " + MOST_BYTES + " bytes"));
        }
        String text = decoded(csv);
        var rows = new ArrayList<Row>();
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler(), text)) {
            for (CsvRecord record : records) {
                number++;
                add(new Row(number, record.getFields()), rows);
            }
        } catch (CsvParseException mayQuoteTheText) {
            throw new RefusedTableException(TableError.ofRow(
                    number + 1,
                    "a row by RFC 4180 with at most " + MOST_COLUMNS + " cells of at most " + LONGEST_CELL
                            + " characters"));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be read", e);
        }
        return table(rows);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL).maxRecordSize(MOST_COLUMNS * LONGEST_CELL));
    }

    private static String decoded(byte[] csv) throws RefusedTableException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedTableException(TableError.ofTable("UTF-8; in a spreadsheet, save as \"CSV UTF-8\""));
        }
    }

    /** No header of ours holds either sign, so whichever comes first parts the cells. */
    private static char separatorOf(String text) {
        int semicolon = text.indexOf(';');
        int comma = text.indexOf(',');
        return semicolon >= 0 && (comma < 0 || semicolon < comma) ? ';' : ',';
    }

    private static void add(Row row, List<Row> rows) throws RefusedTableException {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (!rows.isEmpty()
                && row.cells().size() > rows.get(0).cells().size()
                && !isEmptyBeyond(row, rows.get(0).cells().size())) {
            throw new RefusedTableException(TableError.ofRow(row.number(), "no more cells than the header has"));
        }
        if (rows.size() > MOST_ROWS) {
            throw new RefusedTableException(TableError.ofTable("at most " + MOST_ROWS + " rows below the header"));
        }
        rows.add(row);
    }

    private static boolean isEmptyBeyond(Row row, int columns) {
        return row.cells().subList(columns, row.cells().size()).stream().allMatch(String::isBlank);
    }

    private static Table table(List<Row> rows) throws RefusedTableException {
        if (rows.isEmpty()) {
            throw new RefusedTableException(TableError.ofTable("a row of headers"));
        }
        return new Table(rows.get(0).cells(), rows.subList(1, rows.size()));
    }
}
