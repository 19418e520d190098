package se.klartecken.calendar;

/** Text that is no office hours. Says what was expected and where, but never repeats the text. */
public final class OfficeHoursFormatException extends IllegalArgumentException {

    private final String expected;
    private final int position;

    OfficeHoursFormatException(String expected, int position) {
        super("office hours: expected " + expected + " at position " + position);
        this.expected = expected;
        this.position = position;
    }

    /** What would have been right, in English, for instance {@code a weekday MON to SUN}. */
    public String expected() {
        return expected;
    }

    /** Where, counted in UTF-16 units from 0. */
    public int position() {
        return position;
    }
}
