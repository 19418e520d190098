package se.klartecken;

import java.util.Comparator;
import java.util.List;

/** The order in which a report goes through a case: as the document has it, a subject before what stands in it. */
enum SubjectOrder implements Comparator<String> {
    OF_THE_DOCUMENT;

    /** The lists that subjects stand in, in the order in which they are gone through; an item stands by itself. */
    private static final List<String> LISTS =
            List.of("organisations", "accounts", "responsiblePersons", "posts", "post", "messages", "message");

    @Override
    public int compare(String one, String other) {
        String[] ones = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int index = 0; index < Math.min(ones.length, others.length); index++) {
            int order = Integer.compare(rank(ones[index]), rank(others[index]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    /** Of two at the same place both are lists, or both are positions in one. */
    private static int rank(String part) {
        int list = LISTS.indexOf(part);
        return list >= 0 || part.isEmpty() || !isPosition(part) ? list : Integer.parseInt(part);
    }

    private static boolean isPosition(String part) {
        return part.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
