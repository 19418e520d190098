package se.klartecken.benchmarks;

import java.util.Locale;

/**
 * A line of a table: the library beside something else.
 *
 * @param library what it took the library
 * @param other what it took the other
 * @param unit of both
 * @param goal how the ratio is hoped to be; blank where there is no hope to measure against
 */
public record Row(String work, double library, double other, String unit, String goal) {

    /** As in a table of Markdown. */
    @Override
    public String toString() {
        return "| " + work + " | " + number(library) + " " + unit + " | " + number(other) + " " + unit + " | "
                + number(library / other) + " | " + goal + " |";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
