package se.klartecken.batch;

/** A line as it stands in the input. */
final class RawLine {

    private final long number;
    private final byte[] bytes;
    private final boolean isWhole;

    RawLine(long number, byte[] bytes, boolean isWhole) {
        this.number = number;
        this.bytes = bytes;
        this.isWhole = isWhole;
    }

    /** From 1; blank lines count. */
    long number() {
        return number;
    }

    /** The line without its line feed; the beginning alone if it is too long. Nobody changes them. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether it is not too long. */
    boolean isWhole() {
        return isWhole;
    }
}
