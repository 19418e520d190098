package se.klartecken.tables;

/**
 * One fault in a table, told without repeating any cell.
 *
 * @param row as a spreadsheet numbers it, the header being row 1; 0 for the table itself
 * @param column as a spreadsheet numbers it, from 1; 0 for the whole row
 * @param header the header of that column as this library calls it; empty where it is none of ours
 * @param expected what would be right, in English for people; wording may change
 */
public record TableError(int row, int column, String header, String expected) {

    static TableError ofTable(String expected) {
        return new TableError(0, 0, "", expected);
    }

    static TableError ofRow(int row, String expected) {
        return new TableError(row, 0, "", expected);
    }

    /** The fault in a line, such as {@code row 3, column 4 (platform): one of …}. */
    @Override
    public String toString() {
        var where = new StringBuilder(row == 0 ? "table" : "row " + row);
        if (column > 0) {
            where.append(", column ").append(column);
        }
        if (!header.isEmpty()) {
            where.append(" (").append(header).append(')');
        }
        return where.append(": ").append(expected).toString();
    }
}
