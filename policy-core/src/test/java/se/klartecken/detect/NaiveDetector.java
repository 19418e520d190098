package se.klartecken.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spellings as patterns that are tried at each place of the text, however long that takes. */
final class NaiveDetector {

    private static final String LAST_FOUR = "[ +-]{1,3}(\\d{4})";
    private static final List<Pattern> ALL = Stream.of(
                    Stream.of(
                                    "(\\d{6})(\\d{4})",
                                    "(\\d{8})(\\d{4})",
                                    "(\\d{6})" + LAST_FOUR,
                                    "(\\d{8})" + LAST_FOUR,
                                    "(\\d\\d[ -]\\d{6})" + LAST_FOUR)
                            .map(inLarge -> "(?<![\\d+])(?<!\\d-)" + inLarge + "(?!-?\\d)"),
                    Stream.of(" ", "-")
                            .flatMap(gap -> Stream.of(
                                            "(\\d\\d_\\d\\d_\\d\\d)" + LAST_FOUR,
                                            "(\\d{4}_\\d\\d_\\d\\d)" + LAST_FOUR,
                                            "(\\d\\d_\\d\\d_\\d\\d_\\d\\d)" + LAST_FOUR,
                                            "(\\d\\d_\\d\\d_\\d\\d_\\d\\d)[ +-]{1,3}(\\d\\d_\\d\\d)")
                                    .map(inSmall -> inSmall.replace("_", gap)))
                            .map(inSmall -> "(?<![\\d+])(?<!\\d[ -])" + inSmall + "(?![ -]?\\d)"))
            .flatMap(patterns -> patterns)
            .map(Pattern::compile)
            .toList();

    private NaiveDetector() {}

    /** Knows ASCII and the zero-width space. */
    static boolean suggests(String text) {
        String seen = text.replace("\u200B", "");
        return ALL.stream().anyMatch(pattern -> isIn(pattern.matcher(seen), seen.length()));
    }

    private static boolean isIn(Matcher matcher, int length) {
        // What stands before a place is looked at as well.
        matcher.useTransparentBounds(true);
        for (int start = 0; start < length; start++) {
            if (matcher.region(start, length).lookingAt() && isNumber(matcher.group(1) + matcher.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String spelled) {
        String digits = spelled.replaceAll("\\D", "");
        String number = digits.length() == 10 ? "20" + digits : digits;
        return number.matches("(18|19|20).*")
                && Numbers.checked(number.substring(0, 11)).equals(number)
                && !number.startsWith("000", 8)
                && isDate(
                        Integer.parseInt(number.substring(0, 4)),
                        Integer.parseInt(number.substring(4, 6)),
                        Integer.parseInt(number.substring(6, 8)));
    }

    private static boolean isDate(int year, int month, int day) {
        if (day >= 60) {
            return isDate(year, month == 0 ? 12 : month, day == 60 ? 1 : day - 60);
        }
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
