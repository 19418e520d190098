package se.klartecken.benchmarks.floor;

import java.util.List;
import se.klartecken.input.Item;
import se.klartecken.report.Finding;

/** A case that lies open before hand-written rules. */
public interface FloorCase {

    /** What is to be said of an item, sorted as a report is. */
    List<Finding> check(Item item);
}
