package se.klartecken.batch;

import java.util.Arrays;

/** The braces and the name around the case in {@code {"context": …}}. */
final class Wrapping {

    private Wrapping() {}

    /**
     * The line with spaces in place of the wrapping, so that the case stands where it stood and needs no second copy.
     * What is wrapped in another way stays as it is, which no reader of cases accepts.
     *
     * @param json of which the first property is {@code context}
     */
    static byte[] blanked(byte[] json) {
        int nameEnd = indexOf(json, '"', indexOf(json, '"', 0) + 1);
        int colon = Ascii.skipSpace(json, nameEnd + 1);
        int brace = Ascii.lastOf(json);
        if (!Ascii.is(json, colon, ':') || !Ascii.is(json, brace, '}')) {
            return json;
        }
        byte[] blanked = json.clone();
        Arrays.fill(blanked, 0, colon + 1, (byte) ' ');
        blanked[brace] = ' ';
        return blanked;
    }

    private static int indexOf(byte[] json, char letter, int from) {
        int at = from;
        while (json[at] != letter) {
            at++;
        }
        return at;
    }
}
