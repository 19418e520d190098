package se.klartecken.detect;

import java.util.regex.Pattern;
import se.klartecken.fuzz.Claim;
import se.klartecken.fuzz.FuzzedText;

/** The detector of identity numbers finds in any text what the naive one finds in that text written in ASCII. */
public final class DetectorFuzzTarget {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\t]");
    private static final Pattern PLUS = Pattern.compile("[+\uFE62\uFF0B]");
    private static final Pattern REST = Pattern.compile("[^0-9 +-]");

    /** The naive detector's patience, in characters. */
    private static final int SHORT = 200;

    private DetectorFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzedText.of(data);
        boolean found = IdentityNumberDetector.isIn(text);
        Claim.that(found == IdentityNumberDetector.isIn(text), "the same answer each time");
        if (text.length() <= SHORT) {
            Claim.that(found == NaiveDetector.suggests(ascii(text)), "both detectors agree");
        }
    }

    private static String ascii(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String blanks = BLANK.matcher(
                        DASH.matcher(PLUS.matcher(seen).replaceAll("+")).replaceAll("-"))
                .replaceAll(" ");
        var digits = new StringBuilder();
        blanks.codePoints()
                .forEach(c -> digits.append(
                        Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c)));
        return REST.matcher(digits).replaceAll("x");
    }
}
