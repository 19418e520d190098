package se.klartecken.oracle.stockholm;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what may be a personal identity number in a text (STO-PER-36); it only suggests. */
final class IdentityNumbers {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9])(?:18|19|20)?([0-9]{6})[-+ \u2013\u2010\u2011]?([0-9]{4})(?![0-9])");

    private IdentityNumbers() {}

    static boolean suggested(String text) {
        if (text == null) {
            return false;
        }
        Matcher matcher = CANDIDATE.matcher(plain(text));
        while (matcher.find()) {
            String ten = matcher.group(1) + matcher.group(2);
            if (date(ten) && checked(ten)) {
                return true;
            }
        }
        return false;
    }

    /** Digits of other scripts and widths as plain ones, and nothing between them that cannot be seen. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    /** A day of birth, or one with 60 added for a coordination number. */
    private static boolean date(String ten) {
        int year = Integer.parseInt(ten.substring(0, 2));
        int month = Integer.parseInt(ten.substring(2, 4));
        int day = Integer.parseInt(ten.substring(4, 6));
        int plain = day > 60 ? day - 60 : day;
        return exists(1900 + year, month, plain) || exists(2000 + year, month, plain);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checked(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
