package se.klartecken.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.html.Grid.Cell;
import se.klartecken.html.Grid.Row;
import se.klartecken.html.Page.Link;
import se.klartecken.html.Page.Tally;

/** Lays the findings out as accounts by chapters. */
final class GridMaker {

    /** More columns fit neither a sheet of paper nor the eye. */
    private static final int WIDEST = 6;

    private static final int LONGEST_NAME = 40;

    private final Material from;
    private final Set<String> spoken;

    GridMaker(Material from) {
        this.from = from;
        this.spoken = from.findings().stream().map(GridMaker::chapter).collect(Collectors.toSet());
    }

    List<Grid> grids() {
        var grids = new ArrayList<Grid>();
        List<String> columns = columns();
        int parts = spoken.isEmpty() ? 0 : (columns.size() + WIDEST - 1) / WIDEST;
        for (int i = 0; i < parts; i++) {
            grids.add(grid(columns.subList(columns.size() * i / parts, columns.size() * (i + 1) / parts)));
        }
        return grids;
    }

    /** The chapters that something is decided in, and that there is nothing to say about. */
    List<String> quiet() {
        return chapters().stream().filter(it -> !spoken.contains(it)).toList();
    }

    private List<String> columns() {
        var columns = new ArrayList<>(from.accounts());
        if (!from.of("").isEmpty()) {
            columns.add("");
        }
        return columns;
    }

    private Grid grid(List<String> accounts) {
        List<Link> columns = accounts.stream()
                .map(it -> new Link(Material.anchor(it), Visible.start(from.title(it), LONGEST_NAME)))
                .toList();
        List<Row> rows = chapters().stream()
                .map(chapter -> row(chapter, accounts))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.tally().isEmpty()))
                .toList();
        return new Grid(columns, rows);
    }

    private Row row(String chapter, List<String> accounts) {
        return new Row(
                chapter,
                accounts.stream().map(account -> cell(account, chapter)).toList());
    }

    private Cell cell(String account, String chapter) {
        List<Numbered> here = from.of(account).stream()
                .filter(it -> chapter(it).equals(chapter))
                .toList();
        List<Tally> tally = Tallies.of(here, from.words());
        return tally.isEmpty()
                ? Cell.EMPTY
                : new Cell(here.get(0).anchor(), tally.get(0).mark().look(), tally);
    }

    private List<String> chapters() {
        var chapters = new LinkedHashSet<String>();
        for (Clause clause : from.policy().catalogue().clauses()) {
            String chapter = chapter(clause.citation());
            if (clause.decidedBy() == DecidedBy.RULE || spoken.contains(chapter)) {
                chapters.add(chapter);
            }
        }
        return List.copyOf(chapters);
    }

    private static String chapter(Numbered it) {
        return chapter(it.finding().clause().citation());
    }

    private static String chapter(Citation citation) {
        return citation.section();
    }
}
