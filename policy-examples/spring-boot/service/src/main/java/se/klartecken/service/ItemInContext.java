package se.klartecken.service;

import se.klartecken.input.Item;
import se.klartecken.model.Case;

/**
 * A post or message, and what is to be known to judge it.
 *
 * @param context the case that it belongs to and is not written in
 * @param item the post or message with the id of its account
 */
public record ItemInContext(Case context, Item item) {

    /** What it is made of can hold personal data, which no text form may show. */
    @Override
    public String toString() {
        return "ItemInContext";
    }
}
