package se.klartecken.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.klartecken.input.InputErrorCode;

/** A date of the ISO calendar, {@code 2026-03-02}, in the years 1900 to 2199. */
record Day() implements TextScalar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The years {@link #FIRST_YEAR} to {@link #LAST_YEAR} as a regular expression. */
    static final String YEAR = "(19|20|21)[0-9]{2}";

    /** What follows the year. */
    static final String MONTH_AND_DAY = "-[0-9]{2}-[0-9]{2}";

    private static final Pattern FORM = Pattern.compile("[0-9]{4}" + MONTH_AND_DAY);

    @Override
    public String expected() {
        return "a date that exists, such as 2026-03-02, in the years " + FIRST_YEAR + " to " + LAST_YEAR;
    }

    @Override
    public Object parse(String text) throws Refused {
        if (!FORM.matcher(text).matches()) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException quotesTheText) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
    }

    static LocalDate inRange(LocalDate date) throws Refused {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Refused(InputErrorCode.OUT_OF_RANGE);
        }
        return date;
    }
}
