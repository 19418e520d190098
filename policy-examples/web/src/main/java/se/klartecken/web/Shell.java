package se.klartecken.web;

import java.util.List;
import se.klartecken.html.Wording;

/**
 * What every page has around it.
 *
 * @param title of the page
 * @param tab which part of the desk it belongs to
 * @param token that its forms bring back
 * @param path of the page, to come back to
 * @param policy the name of the rules
 * @param policies the names of all rules there are
 * @param when for which instant all of it holds, in words
 * @param local the same as a control takes it
 * @param notice what was done just now; empty where nothing was
 * @param faults how many things in the case are wrong at that instant
 */
record Shell(
        Wording words,
        String title,
        Tab tab,
        String token,
        String path,
        String policy,
        List<String> policies,
        String when,
        String local,
        String notice,
        int faults) {

    enum Tab {
        QUEUE,
        POST,
        CASE
    }

    String current(Tab other) {
        return tab == other ? "page" : "false";
    }
}
