package se.klartecken.json;

import java.util.List;

/**
 * Reads dates and date-times letter by letter and counts days by hand, with nothing of java.time.
 *
 * @param codes what is wrong, if anything is
 * @param seconds since 1970 in UTC
 * @param nanos the decimals of the second
 */
record NaiveTime(List<String> codes, long seconds, int nanos) {

    static final long SECONDS_PER_DAY = 86_400;

    private static final NaiveTime BAD = new NaiveTime(List.of("BAD_FORMAT"), 0, 0);
    private static final NaiveTime FAR = new NaiveTime(List.of("OUT_OF_RANGE"), 0, 0);
    private static final int LONGEST_OFFSET = 18 * 60;

    /** A year, month and day. */
    static NaiveTime date(String text) {
        if (!hasForm(text, "0000-00-00") || !isDate(text)) {
            return BAD;
        }
        return inRange(year(text)) ? new NaiveTime(List.of(), days(text) * SECONDS_PER_DAY, 0) : FAR;
    }

    /** A date, a time with seconds and perhaps decimals, and an offset. */
    static NaiveTime dateTime(String text) {
        if (text.length() < 20 || !hasForm(text.substring(0, 19), "0000-00-00T00:00:00") || !isDate(text)) {
            return BAD;
        }
        String decimals = decimals(text.substring(19));
        String offset = text.substring(19 + decimals.length());
        boolean onTheClock = number(text, 11) < 24 && number(text, 14) < 60 && number(text, 17) < 60;
        if (!onTheClock || decimals.length() == 1 || decimals.length() > 10 || !isOffset(offset)) {
            return BAD;
        }
        long local =
                days(text) * SECONDS_PER_DAY + 3600L * number(text, 11) + 60L * number(text, 14) + number(text, 17);
        long seconds = local - 60L * minutes(offset);
        return inRange(year(text)) && seconds >= firstOf(1900) && seconds < firstOf(2200)
                ? new NaiveTime(List.of(), seconds, nanos(decimals))
                : FAR;
    }

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char expected = form.charAt(i);
            if (expected == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return "0123456789".indexOf(letter) >= 0;
    }

    private static boolean isDate(String text) {
        int month = number(text, 5);
        int day = number(text, 8);
        return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year(text));
    }

    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    }

    private static boolean inRange(int year) {
        return year >= 1900 && year <= 2199;
    }

    private static int year(String text) {
        return 100 * number(text, 0) + number(text, 2);
    }

    private static int number(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** From 1970 on, or back, year by year and month by month. */
    private static long days(String text) {
        long days = firstOf(year(text)) / SECONDS_PER_DAY;
        for (int month = 1; month < number(text, 5); month++) {
            days += lengthOf(month, year(text));
        }
        return days + number(text, 8) - 1;
    }

    private static long firstOf(int year) {
        long days = 0;
        for (int passed = 1970; passed < year; passed++) {
            days += isLeap(passed) ? 366 : 365;
        }
        for (int ahead = year; ahead < 1970; ahead++) {
            days -= isLeap(ahead) ? 366 : 365;
        }
        return days * SECONDS_PER_DAY;
    }

    /** A point with the digits that follow it, or nothing. */
    private static String decimals(String rest) {
        if (rest.charAt(0) != '.') {
            return "";
        }
        int end = 1;
        while (end < rest.length() && isDigit(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static int nanos(String decimals) {
        return decimals.isEmpty() ? 0 : Integer.parseInt((decimals.substring(1) + "000000000").substring(0, 9));
    }

    private static boolean isOffset(String text) {
        boolean signed = hasForm(text, "+00:00") || hasForm(text, "-00:00");
        return text.equals("Z") || (signed && number(text, 4) < 60 && Math.abs(minutes(text)) <= LONGEST_OFFSET);
    }

    private static int minutes(String offset) {
        if (offset.equals("Z")) {
            return 0;
        }
        int minutes = 60 * number(offset, 1) + number(offset, 4);
        return offset.charAt(0) == '-' ? -minutes : minutes;
    }
}
