package se.klartecken.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as a browser sends them. Immutable; it shows nothing of them as text. */
public final class Form {

    /** More than any form of the desk has. */
    static final int MOST_FIELDS = 400;

    /** In bytes; a post that is longer is none. */
    static final int LONGEST = 128 << 10;

    private static final Form EMPTY = new Form(Map.of());

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A form in which nothing is filled in. */
    public static Form empty() {
        return EMPTY;
    }

    /** A form with those fields, one value each. */
    public static Form of(Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return new Form(fields);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} in UTF-8, one character for each byte.
     *
     * @throws Refused where it is none, or has more than {@value #MOST_FIELDS} fields or {@value #LONGEST} bytes
     */
    public static Form read(String body) {
        if (body.length() > LONGEST) {
            throw new Refused(Fault.TOO_LARGE);
        }
        var fields = new LinkedHashMap<String, List<String>>();
        String[] pairs = body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Refused(Fault.TOO_MANY_FIELDS);
        }
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            if (!pair.isEmpty()) {
                fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return new Form(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
            throw new Refused(Fault.BAD_REQUEST);
        }
    }

    /** The first value of a field without space around it; empty where nothing is filled in. */
    public String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** The same with another value of one field. */
    public Form with(String name, String value) {
        return withAll(name, List.of(value));
    }

    /** The same with other values of one field. */
    public Form withAll(String name, List<String> values) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, List.copyOf(values));
        return new Form(more);
    }

    @Override
    public String toString() {
        return "Form[" + fields.size() + "]";
    }
}
