package se.klartecken.html.site;

import java.util.List;
import se.klartecken.html.Wording;

/**
 * What every page begins with.
 *
 * @param words the language
 * @param title of the page
 * @param titleCode the language that the title is in
 * @param way from the first page to the one above this one
 */
record Head(Wording words, String title, String titleCode, List<Ref> way) {

    /** A link to a page. */
    record Ref(String href, String text) {}
}
