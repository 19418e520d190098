package se.klartecken.fuzz;

import java.nio.charset.StandardCharsets;

/** Reads the bytes that a fuzzer makes up as a text. */
public final class FuzzedText {

    /** Never in UTF-8, so it can announce something else. */
    private static final byte UTF_16 = (byte) 0xFE;

    private FuzzedText() {}

    /**
     * The text in UTF-8, with replacements where it is none. After the byte FE, each two bytes are one UTF-16 unit as
     * it is, so that half surrogate pairs are met too.
     */
    public static String of(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == UTF_16 ? units(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String units(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 1; i + 1 < bytes.length; i += 2) {
            text.append((char) (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }
}
