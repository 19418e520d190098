package se.klartecken.batch;

import java.util.List;

/**
 * Lines that one thread judges in one go: enough of them to be worth handing over, and few enough to be held in memory
 * with all that is said of them.
 */
record Block(List<Line> lines, long bytes) {

    static final int MOST_LINES = 128;
    static final int ENOUGH_BYTES = 1 << 16;
}
