package se.klartecken.tables;

import java.util.List;

/**
 * The cells of a table.
 *
 * @param header the cells of its first row
 * @param rows those of the others that are not empty
 */
record Table(List<String> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as a spreadsheet numbers it
     * @param cells at most as many as there are in the header
     */
    record Row(int number, List<String> cells) {}
}
