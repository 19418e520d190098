package se.klartecken.detect;

import se.klartecken.model.DataCategory;

/**
 * Texts that seem to hold a Swedish personal identity number (personnummer) or coordination number (samordningsnummer),
 * as {@link Spelling} and {@link IdentityNumber} tell them.
 *
 * <p>What a number was given for cannot be read off its digits. So ten digits without a sign in between are taken for
 * an identity number where date and check digit happen to be right, be they meant as a telephone number or a payment
 * reference.
 *
 * <p>The text is walked through once, with the last twelve digits in hand, so hostile texts cost no more than others.
 */
final class IdentityNumberDetector implements TextDetector {

    @Override
    public DataCategory category() {
        return DataCategory.PERSONAL_IDENTITY_NUMBER;
    }

    @Override
    public boolean suggests(String text) {
        return isIn(text);
    }

    static boolean isIn(CharSequence text) {
        LastDigits digits = new LastDigits();
        GapReader gap = new GapReader();
        int next;
        for (int position = 0; position < text.length(); position += Character.charCount(next)) {
            next = Character.codePointAt(text, position);
            Sign sign = Sign.of(next);
            if (sign != Sign.DIGIT) {
                gap.take(sign);
                continue;
            }
            if (endsHere(digits, gap.gap())) {
                return true;
            }
            digits.append(gap.gap(), Character.digit(next, 10));
            gap.restart();
        }
        return endsHere(digits, Gap.BREAK);
    }

    private static boolean endsHere(LastDigits digits, Gap next) {
        if (Spelling.SHORT.fits(digits, next) && IdentityNumber.isPossible(digits.ten())) {
            return true;
        }
        return Spelling.LONG.fits(digits, next) && IdentityNumber.isPossibleWithCentury(digits.twelve());
    }
}
