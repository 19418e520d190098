package se.klartecken.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param headers values by names, beside those that {@link WebServer} sets on every response
 * @param body text, sent in UTF-8; empty where there is none
 */
public record Response(int status, Map<String, String> headers, String body) {

    private static final String TYPE = "Content-Type";

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response html(int status, String page) {
        return new Response(status, Map.of(TYPE, "text/html; charset=utf-8"), page);
    }

    public static Response of(String type, String text) {
        return new Response(200, Map.of(TYPE, type), text);
    }

    /** Sends the browser on by GET, so that loading anew repeats nothing. */
    public static Response seeOther(String path) {
        return new Response(303, Map.of("Location", path), "");
    }

    public Response with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    @Override
    public String toString() {
        return "Response[" + status + "]";
    }
}
