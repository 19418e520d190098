package se.klartecken.web;

import java.util.List;
import se.klartecken.clause.Text;

/**
 * The page where cases come in and go out.
 *
 * @param accounts how many accounts the case has
 * @param posts how many posts
 * @param messages how many messages
 * @param examples the cases that are shipped
 * @param refused what is wrong with a case that was refused just now
 * @param wrong what is wrong with the case on the desk at the instant that is shown
 */
record CaseView(
        Shell shell,
        int accounts,
        int posts,
        int messages,
        List<Sample> examples,
        List<Fault> refused,
        List<Fault> wrong) {

    /** A case that is shipped. */
    record Sample(String name, Text about) {}

    /**
     * Something wrong in a case.
     *
     * @param pointer where
     * @param code what
     * @param words the same in words
     * @param expected what would be right, in English
     */
    record Fault(String pointer, String code, String words, String expected) {}
}
