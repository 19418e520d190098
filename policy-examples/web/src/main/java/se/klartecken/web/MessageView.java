package se.klartecken.web;

import java.util.List;
import se.klartecken.html.Card;

/**
 * The page of one message.
 *
 * @param path of the page
 * @param id of the message
 * @param text what it says
 * @param facts what is recorded of it, each with its name
 * @param events what was done about it so far, in the order of time
 * @param steps what is left to do, in order
 * @param open findings that call for something
 * @param settled the others
 * @param problems what was wrong with what was just entered
 * @param reply the form for a reply
 * @param moderation the form for what is done with it as content
 * @param classification the form for what a person classifies it as
 */
record MessageView(
        Shell shell,
        String path,
        String id,
        String text,
        List<Named> facts,
        List<Event> events,
        List<String> steps,
        List<Card> open,
        List<Card> settled,
        List<String> problems,
        List<Field> reply,
        List<Field> moderation,
        List<Field> classification) {

    /** A fact and what it is called. */
    record Named(String name, String value) {}

    /** Something that happened. */
    record Event(String when, String what, String words) {}
}
