package se.klartecken;

/** Neither the question nor the case says for which instant the answer is to hold. */
public final class NoInstantException extends IllegalArgumentException {

    public NoInstantException() {
        super("the question or the case must say for which instant it is to be judged (asOf)");
    }
}
