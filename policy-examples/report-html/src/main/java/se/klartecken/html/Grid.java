package se.klartecken.html;

import java.util.List;
import se.klartecken.html.Page.Link;
import se.klartecken.html.Page.Tally;

/**
 * Some accounts by the chapters that there is something to say about.
 *
 * @param columns the accounts
 * @param rows a chapter each
 */
record Grid(List<Link> columns, List<Row> rows) {

    /** A chapter, with a cell for each column. */
    record Row(String chapter, List<Cell> cells) {}

    /**
     * What there is to say about an account in a chapter.
     *
     * @param link to the first of the findings; empty where there are none
     * @param look of the most pressing outcome
     */
    record Cell(String link, String look, List<Tally> tally) {

        static final Cell EMPTY = new Cell("", "", List.of());
    }
}
