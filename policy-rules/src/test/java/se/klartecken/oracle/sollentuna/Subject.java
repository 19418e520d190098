package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;

/**
 * What a clause is judged about.
 *
 * @param pointer where it stands in the case
 * @param chain its own id, then its account's, then the lead owner's, as far as there are any
 * @param when the instant at which it is judged
 */
record Subject(String pointer, List<String> chain, Instant when) {

    String id() {
        return chain.get(0);
    }
}
