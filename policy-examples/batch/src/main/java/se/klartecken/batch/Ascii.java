package se.klartecken.batch;

/** Looks at JSON in bytes, of which all that parts it is ASCII. */
final class Ascii {

    private Ascii() {}

    static boolean is(byte[] json, int at, char letter) {
        return at >= 0 && at < json.length && json[at] == letter;
    }

    /** The first place from there on that holds no white space. */
    static int skipSpace(byte[] json, int from) {
        int at = from;
        while (at < json.length && isSpace(json[at])) {
            at++;
        }
        return at;
    }

    /** The last place that holds no white space, or -1. */
    static int lastOf(byte[] json) {
        int at = json.length - 1;
        while (at >= 0 && isSpace(json[at])) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    }
}
