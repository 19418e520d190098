package se.klartecken.rules.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What is put where personal data can stand, and looked for in everything that comes out: as it is, in upper and lower
 * case, spread out, digits alone, escaped for URLs, HTML or JSON, and in Base64.
 *
 * <p>Two of them are told apart by nothing but the personal data, so that whatever they come out as, and be it their
 * length, makes two outputs differ.
 */
enum Canary {
    GREEN("", 1913, 127),
    YELLOW(" and a longer text to go with it", 1914, 128);

    private static final String LETTERS = "Qanarjefogel";
    private static final String DIGITS = "481516234210";

    /** Digits that could be a date of birth stand alone where they are one. */
    private static final String ALONE = "(?<![0-9A-Za-z])%s(?![0-9A-Za-z])";

    private final String more;
    private final int birthYear;
    private final int ageYears;

    Canary(String more, int birthYear, int ageYears) {
        this.more = more;
        this.birthYear = birthYear;
        this.ageYears = ageYears;
    }

    /** A text with signs that every output format has to escape; it says which place it is for. */
    String text(String place) {
        return "Ö " + LETTERS + " <" + place + "> &\"'\\ " + DIGITS + more;
    }

    String birthDate() {
        return birthYear + "-11-1" + birthYear % 10;
    }

    int birthYear() {
        return birthYear - 6;
    }

    int ageYears() {
        return ageYears;
    }

    /** What of any canary stands in an output, with some of what stands around it. */
    static List<String> foundIn(String output) {
        var found = new ArrayList<String>();
        String letters = LETTERS.toLowerCase(Locale.ROOT);
        look(output.toLowerCase(Locale.ROOT), letters, found);
        look(only(output, Character::isLetter).toLowerCase(Locale.ROOT), letters, found);
        look(only(output, Character::isDigit), DIGITS, found);
        for (String word : List.of(LETTERS, letters, LETTERS.toUpperCase(Locale.ROOT), DIGITS)) {
            inBase64(word).forEach(form -> look(output, form, found));
        }
        for (Canary canary : values()) {
            canary.birthForms().stream()
                    .filter(output::contains)
                    .filter(form -> Pattern.compile(ALONE.formatted(form))
                            .matcher(output)
                            .find())
                    .forEach(found::add);
        }
        return found;
    }

    private List<String> birthForms() {
        String digits = birthDate().replace("-", "");
        return List.of(birthDate(), digits, digits.substring(2), String.valueOf(birthYear()));
    }

    private static void look(String output, String form, List<String> found) {
        int at = output.indexOf(form);
        if (at >= 0) {
            found.add(output.substring(Math.max(0, at - 60), Math.min(output.length(), at + form.length() + 60)));
        }
    }

    /** The letters or the digits of an output, line by line, without what stands between them. */
    private static String only(String output, IntPredicate kept) {
        var left = new StringBuilder();
        output.chars().filter(c -> c == '\n' || kept.test(c)).forEach(c -> left.append((char) c));
        return left.toString();
    }

    /** How a word looks in Base64 wherever it begins, without the signs that it shares with its neighbours. */
    private static List<String> inBase64(String word) {
        var forms = new ArrayList<String>();
        for (int before = 0; before < 3; before++) {
            String text = " ".repeat(before) + word;
            String coded =
                    Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
            forms.add(coded.substring(before == 0 ? 0 : before + 1, coded.length() - 1));
        }
        return forms;
    }
}
