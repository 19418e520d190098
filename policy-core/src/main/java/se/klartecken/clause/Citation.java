package se.klartecken.clause;

/**
 * Where a clause stands.
 *
 * @param document title of the document
 * @param section heading of the chapter or number of the paragraph
 * @param locator paragraph, bullet and sentence within it, such as {@code p4 s1}
 */
public record Citation(String document, String section, String locator) {}
