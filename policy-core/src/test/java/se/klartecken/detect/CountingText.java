package se.klartecken.detect;

/** A text that knows how often each of its characters was looked at. */
final class CountingText implements CharSequence {

    private final String text;
    private final int[] visits;

    CountingText(String text) {
        this.text = text;
        this.visits = new int[text.length()];
    }

    int[] visits() {
        return visits;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        visits[index]++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("a part would not be counted");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("the whole would not be counted");
    }
}
