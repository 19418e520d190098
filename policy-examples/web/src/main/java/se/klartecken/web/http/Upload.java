package se.klartecken.web.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form with a file in it ({@code multipart/form-data}, RFC 7578), all of them in memory. What a file is
 * called on the sender's machine is passed over.
 */
public final class Upload {

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;\\s*boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?");
    private static final Pattern NAME =
            Pattern.compile("(?im)^content-disposition:\\s*form-data;.*?\\bname=\"([^\"\\r\\n]{1,50})\"");
    private static final String HEADERS_END = "\r\n\r\n";
    private static final int MOST_PARTS = 10;

    private final Map<String, byte[]> parts;

    private Upload(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Reads a body.
     *
     * @throws Refused where it is no such form, has a name twice, or has more than {@value #MOST_PARTS} parts
     */
    public static Upload read(Request request) {
        Matcher type = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!type.matches()) {
            throw new Refused(Fault.BAD_REQUEST);
        }
        String body = "\r\n" + request.body();
        return new Upload(parts(body, "\r\n--" + type.group(1)));
    }

    private static Map<String, byte[]> parts(String body, String delimiter) {
        var parts = new LinkedHashMap<String, byte[]>();
        int start = body.indexOf(delimiter);
        while (start == 0 || (start > 0 && !parts.isEmpty())) {
            int from = start + delimiter.length();
            if (body.startsWith("--", from)) {
                return parts;
            }
            int end = body.indexOf(delimiter, from);
            if (end < 0 || parts.size() == MOST_PARTS) {
                break;
            }
            add(parts, body.substring(from, end));
            start = end;
        }
        throw new Refused(Fault.BAD_REQUEST);
    }

    private static void add(Map<String, byte[]> parts, String part) {
        int headersEnd = part.indexOf(HEADERS_END);
        Matcher name = NAME.matcher(headersEnd < 0 ? "" : part.substring(0, headersEnd));
        if (!name.find()) {
            throw new Refused(Fault.BAD_REQUEST);
        }
        String content = part.substring(headersEnd + HEADERS_END.length());
        if (parts.put(name.group(1), content.getBytes(StandardCharsets.ISO_8859_1)) != null) {
            throw new Refused(Fault.BAD_REQUEST);
        }
    }

    /** The content of a file or field. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What is in a field, as text. */
    public String text(String name) {
        return part(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Override
    public String toString() {
        return "Upload[" + parts.size() + "]";
    }
}
