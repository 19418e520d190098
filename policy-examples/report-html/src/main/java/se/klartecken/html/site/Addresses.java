package se.klartecken.html.site;

import java.nio.charset.StandardCharsets;

/** Where pages are. Names come from policies of anybody's: no address leaves the folder that it is meant to be in. */
final class Addresses {

    private Addresses() {}

    static String chapter(int number) {
        return "chapter-" + (number < 10 ? "0" : "") + number + ".html";
    }

    static String clause(String id) {
        return "clause-" + safe(id) + ".html";
    }

    /** Letters, digits and hyphens as they are, else the bytes of UTF-8 after an underline. */
    static String safe(String name) {
        var safe = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one == '-'
                    || (one >= '0' && one <= '9')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= 'a' && one <= 'z');
            safe.append(plain ? String.valueOf((char) one) : "_" + Integer.toHexString(one & 0xff));
        }
        return safe.toString();
    }
}
