package se.klartecken.html;

import java.util.List;
import se.klartecken.html.Page.Link;

/**
 * The messages of an account over time, as a picture and in words. Lengths are in the picture's own units, from its
 * upper left corner.
 *
 * @param id unique on the page
 * @param title the account
 * @param description what the picture shows
 * @param height of the picture, whose width is {@link #WIDTH}
 * @param ticks the days that are named below
 * @param shades the times at which nobody is at work
 * @param nights whether the office hours are known, so that nights can be shaded
 * @param now where the instant of the report lies
 * @param rows the messages
 * @param left how many messages there was no room for
 */
record Timeline(
        String id,
        String title,
        String description,
        int height,
        List<Tick> ticks,
        List<Shade> shades,
        boolean nights,
        double now,
        List<Row> rows,
        int left) {

    static final int WIDTH = 1120;

    /** A day that is named. */
    record Tick(double x, String text) {}

    /** A time at which nobody is at work. */
    record Shade(double x, double width, String look, String title) {}

    /**
     * A message.
     *
     * @param label its id, cut to fit
     * @param y the middle of the row
     * @param look of the outcome
     * @param from where the time of waiting begins
     * @param until where it ends, or where the instant of the report lies
     * @param answered whether it has ended
     * @param points what happened and what was due
     * @param told the same in words
     */
    record Row(
            String label,
            int y,
            String look,
            double from,
            double until,
            boolean answered,
            List<Point> points,
            Told told) {}

    /** Something that happened, or was due, drawn by a sign of its own. */
    record Point(String sign, double x, String title) {}

    /** A message in words. */
    record Told(String message, String received, String due, String answered, Mark mark, List<Link> findings) {}
}
