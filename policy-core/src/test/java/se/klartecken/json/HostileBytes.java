package se.klartecken.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A document that only bytes can hold, and that is rejected whole. */
final class HostileBytes {

    private static final String BROKEN = "NOT_UTF8";

    private final String name;
    private final byte[] bytes;
    private final String code;

    private HostileBytes(String name, byte[] bytes, String code) {
        this.name = name;
        this.bytes = bytes;
        this.code = code;
    }

    /** The document. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Its only error. */
    String code() {
        return code;
    }

    static Stream<HostileBytes> all() {
        return Stream.of(sequences().flatMap(HostileBytes::wherever), encodings(), otherFormats())
                .flatMap(documents -> documents);
    }

    private static Stream<HostileBytes> sequences() {
        return Stream.of(
                sequence("NUL the long way in two bytes", 0xC0, 0x80),
                sequence("a slash the long way in two bytes", 0xC0, 0xAF),
                sequence("a slash the long way in three bytes", 0xE0, 0x80, 0xAF),
                sequence("a slash the long way in four bytes", 0xF0, 0x80, 0x80, 0xAF),
                sequence("a quotation mark the long way", 0xC0, 0xA2),
                sequence("a letter the long way", 0xC1, 0xA1),
                sequence("a euro sign the long way", 0xF0, 0x82, 0x82, 0xAC),
                sequence("five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80),
                sequence("six bytes", 0xFC, 0x84, 0x80, 0x80, 0x80, 0x80),
                sequence("FE", 0xFE),
                sequence("FF", 0xFF),
                sequence("a continuation of nothing", 0x80),
                sequence("the last continuation of nothing", 0xBF),
                sequence("two bytes cut short", 0xC3),
                sequence("three bytes cut short", 0xE2, 0x82),
                sequence("four bytes cut short", 0xF0, 0x9F, 0x98),
                sequence("a start in place of a continuation", 0xC3, 0xC3),
                sequence("a letter in place of a continuation", 0xE2, 0x28, 0xA1),
                sequence("the first half of a pair", 0xED, 0xA0, 0x80),
                sequence("the last half of a pair", 0xED, 0xBF, 0xBF),
                sequence("a pair by halves", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                sequence("beyond Unicode", 0xF4, 0x90, 0x80, 0x80),
                sequence("far beyond Unicode", 0xF7, 0xBF, 0xBF, 0xBF),
                sequence("Latin-1", 0xE5),
                sequence("Windows quotation marks", 0x93, 0x94),
                sequence("Mac Roman", 0x8C),
                sequence("Shift JIS", 0x83, 0x5C),
                sequence("GBK that swallows a quotation mark", 0xBF, 0x22),
                sequence("NUL as Java writes it, with its neighbour", 0x41, 0xC0, 0x80, 0x42));
    }

    private static HostileBytes sequence(String name, int... bytes) {
        return new HostileBytes(name, of(bytes), BROKEN);
    }

    /** Bytes that are no UTF-8 are none in a text, in a name and between tokens. */
    private static Stream<HostileBytes> wherever(HostileBytes sequence) {
        return Stream.of(
                sequence.within(" in a text", "{\"readings\":{\"r\":\"", "\"}}"),
                sequence.within(" in a name", "{\"readings\":{\"", "\":\"s\"}}"),
                sequence.within(" behind the document", "{}", ""));
    }

    private HostileBytes within(String place, String before, String after) {
        return new HostileBytes(name + place, joined(ascii(before), bytes, ascii(after)), code);
    }

    private static Stream<HostileBytes> encodings() {
        return Stream.of(
                marked("UTF-8 with its mark", StandardCharsets.UTF_8, BROKEN, 0xEF, 0xBB, 0xBF),
                marked("UTF-8 with its mark twice", StandardCharsets.UTF_8, BROKEN, 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF),
                marked("UTF-8 with half its mark", StandardCharsets.UTF_8, BROKEN, 0xEF, 0xBB),
                marked("UTF-16 with its mark", StandardCharsets.UTF_16BE, BROKEN, 0xFE, 0xFF),
                marked("UTF-16 with its mark, little end first", StandardCharsets.UTF_16LE, BROKEN, 0xFF, 0xFE),
                marked("UTF-16 without mark", StandardCharsets.UTF_16BE, "NOT_JSON"),
                marked("UTF-16 without mark, little end first", StandardCharsets.UTF_16LE, "NOT_JSON"),
                marked("UTF-32 with its mark", Charset.forName("UTF-32BE"), BROKEN, 0, 0, 0xFE, 0xFF),
                marked("UTF-32 with its mark, little end first", Charset.forName("UTF-32LE"), BROKEN, 0xFF, 0xFE, 0, 0),
                marked("UTF-32 without mark", Charset.forName("UTF-32BE"), "NOT_JSON"),
                marked("UTF-32 without mark, little end first", Charset.forName("UTF-32LE"), "NOT_JSON"),
                marked("EBCDIC", Charset.forName("IBM037"), BROKEN),
                new HostileBytes("UTF-7", ascii("+AHsAfQ-"), "NOT_JSON"),
                new HostileBytes("UTF-1 with its mark", of(0xF7, 0x64, 0x4C, '{', '}'), BROKEN),
                new HostileBytes("SCSU with its mark", of(0x0E, 0xFE, 0xFF, '{', '}'), BROKEN),
                new HostileBytes("GB 18030 with its mark", of(0x84, 0x31, 0x95, 0x33, '{', '}'), BROKEN));
    }

    private static Stream<HostileBytes> otherFormats() {
        return Stream.of(
                new HostileBytes("no bytes", of(), "NOT_JSON"),
                new HostileBytes("one NUL", of(0), "NOT_JSON"),
                new HostileBytes("a thousand NULs", new byte[1_000], "NOT_JSON"),
                new HostileBytes("gzip", of(0x1F, 0x8B, 8, 0), BROKEN),
                new HostileBytes("zip", of('P', 'K', 3, 4), "NOT_JSON"),
                new HostileBytes("CBOR", of(0xA0), BROKEN),
                new HostileBytes("MessagePack", of(0x80), BROKEN),
                new HostileBytes("Smile", of(':', ')', '\n', 1, 0xFA, 0xFB), BROKEN),
                new HostileBytes("BSON", of(5, 0, 0, 0, 0), "NOT_JSON"),
                new HostileBytes("Avro", of('O', 'b', 'j', 1), "NOT_JSON"),
                new HostileBytes("a Java object", of(0xAC, 0xED, 0, 5), BROKEN),
                new HostileBytes("a Java class", of(0xCA, 0xFE, 0xBA, 0xBE), BROKEN),
                new HostileBytes("a picture", of(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), BROKEN),
                new HostileBytes("a PDF", ascii("%PDF-1.7"), "NOT_JSON"),
                new HostileBytes("a sequence of JSON texts", of(0x1E, '{', '}', '\n'), "NOT_JSON"),
                new HostileBytes("NULs behind the document", of('{', '}', 0, 0, 0), "TRAILING_TEXT"));
    }

    private static HostileBytes marked(String name, Charset charset, String code, int... mark) {
        return new HostileBytes(name, joined(of(mark), "{\"accounts\":[]}".getBytes(charset)), code);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] of(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
