package se.klartecken.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pointers of elements, which consist of pairs: the name of a list, and an index in it. */
final class Pointers {

    private Pointers() {}

    /** The pointer of an element and those of the elements around it, from the inside out. */
    static List<String> outwards(String element) {
        var pointers = new ArrayList<String>(3);
        for (String next = element; !next.isEmpty(); next = around(next)) {
            pointers.add(next);
        }
        return pointers;
    }

    /** Whether an element is among others or within one of them. */
    static boolean isIn(String element, Set<String> others) {
        return !others.isEmpty() && outwards(element).stream().anyMatch(others::contains);
    }

    private static String around(String element) {
        int index = element.lastIndexOf('/');
        return element.substring(0, element.lastIndexOf('/', index - 1));
    }
}
