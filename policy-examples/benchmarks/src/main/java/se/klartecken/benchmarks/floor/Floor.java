package se.klartecken.benchmarks.floor;

import java.time.Instant;
import se.klartecken.model.Case;

/** Clauses by hand. */
public interface Floor {

    /** Lays a case open, to judge posts or messages in it one by one. */
    FloorCase open(Case content, Instant asOf, boolean explained);
}
