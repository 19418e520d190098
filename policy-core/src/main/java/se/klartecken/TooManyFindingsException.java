package se.klartecken;

/** There would be more findings than the question allows for. Asked about fewer subjects, there are fewer. */
public final class TooManyFindingsException extends IllegalArgumentException {

    public TooManyFindingsException(int atMost) {
        super("there are more than " + atMost + " findings");
    }
}
