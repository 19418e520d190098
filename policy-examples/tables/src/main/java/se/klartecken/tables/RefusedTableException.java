package se.klartecken.tables;

/** A table cannot be read at all. */
final class RefusedTableException extends Exception {

    private final transient TableError error;

    RefusedTableException(TableError error) {
        super(error.toString());
        this.error = error;
    }

    TableError error() {
        return error;
    }
}
