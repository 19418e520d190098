package se.klartecken.input;

import java.util.Set;

/** What a reference can go to. */
enum Target {
    ORGANISATION("the id of an organisation in this case", Ids.Sort.ORGANISATION),
    ACCOUNT("the id of an account in this case", Ids.Sort.ACCOUNT),
    POST("the id of a post in this case", Ids.Sort.POST),
    DATA_SUBJECT("the id of a data subject in this case", Ids.Sort.DATA_SUBJECT),
    ATTESTED("the id of an organisation or account in this case", Ids.Sort.ORGANISATION, Ids.Sort.ACCOUNT),
    ASSESSED(
            "the id of an organisation, account, post or message in this case",
            Ids.Sort.ORGANISATION,
            Ids.Sort.ACCOUNT,
            Ids.Sort.POST,
            Ids.Sort.MESSAGE);

    private final String expected;
    private final Set<Ids.Sort> sorts;

    Target(String expected, Ids.Sort... sorts) {
        this.expected = expected;
        this.sorts = Set.of(sorts);
    }

    String expected() {
        return expected;
    }

    /** Whether it can be a post or a message, which come one by one to a case that lies open. */
    boolean mayCome() {
        return holds(Ids.Sort.POST) || holds(Ids.Sort.MESSAGE);
    }

    boolean holds(Ids.Sort sort) {
        return sorts.contains(sort);
    }
}
