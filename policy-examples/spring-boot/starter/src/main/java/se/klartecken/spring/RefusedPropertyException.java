package se.klartecken.spring;

/** A property is set to what it cannot be. Names the property and what it takes, never the value. */
public final class RefusedPropertyException extends RuntimeException {

    private final String property;
    private final String expected;

    RefusedPropertyException(String property, String expected) {
        super(property + " takes " + expected);
        this.property = property;
        this.expected = expected;
    }

    /** The property as the application's configuration names it, such as {@code klartecken.office-hours}. */
    public String property() {
        return property;
    }

    /** What would have been right, in English. */
    public String expected() {
        return expected;
    }
}
