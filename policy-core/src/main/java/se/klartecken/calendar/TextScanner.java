package se.klartecken.calendar;

/** A place in a text that only moves forward. */
final class TextScanner {

    private final String text;
    private int position;

    TextScanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    /** Moves past the token and says true, or stays and says false. */
    boolean skip(String token) {
        boolean found = text.startsWith(token, position);
        if (found) {
            position += token.length();
        }
        return found;
    }

    void expect(String token) {
        if (!skip(token)) {
            throw expected("\"" + token + "\"");
        }
    }

    void expectEnd() {
        if (position < text.length()) {
            throw expected("the end of the text");
        }
    }

    int twoDigits() {
        return 10 * digit() + digit();
    }

    // Not Character.isDigit, which takes the digits of every script.
    private int digit() {
        char next = position < text.length() ? text.charAt(position) : 0;
        if (next < '0' || next > '9') {
            throw expected("a digit 0 to 9");
        }
        position++;
        return next - '0';
    }

    OfficeHoursFormatException expected(String what) {
        return new OfficeHoursFormatException(what, position);
    }
}
