package se.klartecken.input;

import java.util.List;

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
    private final List<Ids.Sort> sorts;

    Target(String expected, Ids.Sort... sorts) {
        this.expected = expected;
        this.sorts = List.of(sorts);
    }

    String expected() {
        return expected;
    }

    List<Ids.Sort> sorts() {
        return sorts;
    }
}
