package se.klartecken.benchmarks.common;

import java.util.List;
import se.klartecken.benchmarks.floor.GivenFacts;

/** Somebody who knows common rules. */
public interface Contestant {

    /** What calls for action, in any order. */
    List<Found> check(GivenFacts facts);
}
