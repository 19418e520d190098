package se.klartecken.detect;

import java.time.YearMonth;

/**
 * What the digits of a personal identity number (section 18 of the Population Registration Act, folkbokföringslagen
 * 1991:481) and of a coordination number keep to: a date, a number from 001 to 999 and a check digit.
 *
 * <p>A coordination number has 60 added to the day. What is not known about the date of birth is 00 there, so the month
 * may be 00 and the day 60, as in the Tax Agency's test numbers.
 *
 * <p>The years are 1800 to 2099, whatever the day today, so the answer does not change with time.
 */
final class IdentityNumber {

    private static final int ADDED_TO_DAY = 60;

    private IdentityNumber() {}

    /** Ten digits. Of the years that the first two may stand for, one in this century is a leap year if any is. */
    static boolean isPossible(long ten) {
        return keepsTheRules(2000 + pair(ten, 4), ten);
    }

    /** Twelve digits, the century first. Organisations have 16 there. */
    static boolean isPossibleWithCentury(long twelve) {
        int century = pair(twelve, 5);
        return century >= 18 && century <= 20 && keepsTheRules(100 * century + pair(twelve, 4), twelve);
    }

    private static boolean keepsTheRules(int year, long digits) {
        return isDate(year, pair(digits, 3), pair(digits, 2)) && digits / 10 % 1_000 != 0 && isChecked(digits);
    }

    private static boolean isDate(int year, int month, int day) {
        return day < ADDED_TO_DAY
                ? month >= 1 && day >= 1 && isAtMostTheLast(year, month, day)
                : isAtMostTheLast(year, month, day - ADDED_TO_DAY);
    }

    private static boolean isAtMostTheLast(int year, int month, int day) {
        return month <= 12
                && day <= (month == 0 ? 31 : YearMonth.of(year, month).lengthOfMonth());
    }

    /** Whether the last ten digits, doubled by turns from the last but one, sum up to whole tens (Luhn). */
    private static boolean isChecked(long digits) {
        int sum = 0;
        for (int pairs = 0; pairs < 5; pairs++) {
            int pair = pair(digits, pairs);
            int doubled = 2 * (pair / 10);
            sum += pair % 10 + doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }

    /** The two digits that so many pairs of digits follow. */
    private static int pair(long digits, int pairsAfter) {
        long shifted = digits;
        for (int i = 0; i < pairsAfter; i++) {
            shifted /= 100;
        }
        return (int) (shifted % 100);
    }
}
