package se.klartecken.web;

import java.util.List;
import se.klartecken.html.Mark;

/**
 * The page that the desk opens with.
 *
 * @param waiting messages on which something is left to do, in the order in which it is due
 * @param allWaiting how many there are of them, those that are not shown included
 * @param late of how many of these the time has run out
 * @param doubtful messages of which something is to be judged or found out, and nothing to do
 * @param allDoubtful how many there are of them
 */
record Queue(Shell shell, List<Entry> waiting, int allWaiting, long late, List<Entry> doubtful, int allDoubtful) {

    /**
     * A message in the queue.
     *
     * @param path of its page
     * @param marks what became of the clauses that call for something, the most pressing first
     * @param excerpt its first words
     * @param steps what to do, in order
     * @param due by when, in words; empty where nothing says
     * @param left how long that is from now, or how long ago it was
     * @param late whether it was
     * @param receipt how the time was counted
     */
    record Entry(
            String path,
            String id,
            String account,
            String kind,
            String received,
            List<Mark> marks,
            String excerpt,
            List<String> steps,
            String due,
            String left,
            boolean late,
            List<String> receipt) {}

    /** How many are not shown. */
    int more() {
        return allWaiting - waiting.size() + allDoubtful - doubtful.size();
    }
}
