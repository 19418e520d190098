package se.klartecken.testing.pages;

import org.jspecify.annotations.Nullable;

/**
 * A block of code on a page.
 *
 * @param page where it stands, from the root of the project
 * @param line of the page, counted from 1
 * @param language as the fence says it
 * @param file from which it is taken, where a comment before it says so
 * @param text with the end of its last line
 */
public record Snippet(
        String page, int line, String language, @Nullable String file, String text) {

    @Override
    public String toString() {
        return page + ":" + line + " " + language;
    }
}
