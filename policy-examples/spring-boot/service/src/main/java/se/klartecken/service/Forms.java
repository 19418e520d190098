package se.klartecken.service;

import org.springframework.http.MediaType;

/** The media types that bodies have. */
final class Forms {

    static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    static final String TEXT = "text/plain;charset=UTF-8";
    static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private Forms() {}
}
