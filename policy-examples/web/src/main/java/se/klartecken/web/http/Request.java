package se.klartecken.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asked for, read whole and within limits.
 *
 * @param method such as {@code GET}
 * @param path as it was sent, without the query
 * @param query as it was sent; empty where there is none
 * @param headers values by names in small letters
 * @param body one character for each byte; empty where there is none
 */
public record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {

    private static final String COOKIE = "cookie";

    /** The one value of a header; none where it is missing or comes more than once. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    public Optional<String> cookie(String name) {
        for (String line : headers.getOrDefault(COOKIE, List.of())) {
            for (String pair : line.split(";", -1)) {
                String[] parts = pair.strip().split("=", 2);
                if (parts.length == 2 && parts[0].equals(name)) {
                    return Optional.of(parts[1]);
                }
            }
        }
        return Optional.empty();
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    /** The method and the path alone may be shown, and no part of them is logged. */
    @Override
    public String toString() {
        return "Request";
    }
}
