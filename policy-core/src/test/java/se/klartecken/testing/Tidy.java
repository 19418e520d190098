package se.klartecken.testing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;

/** Makes sense of a case: takes out what {@link Screening} finds fault with, and as little else as can be. */
final class Tidy {

    private static final int ROUNDS = 6;

    private Tidy() {}

    /** The case without faults at an instant; screening finds nothing in it. */
    static Case at(Instant asOf, Case content) {
        Case tidy = content;
        for (int round = 0; round < ROUNDS; round++) {
            CaseDocument screened = Screening.screen(CaseDocument.of(tidy), asOf);
            if (screened.errors().isEmpty()) {
                return tidy;
            }
            tidy = Trim.without(tidy, culprits(tidy, screened));
        }
        return Objects.requireNonNull(
                Screening.screen(CaseDocument.of(tidy), asOf).content());
    }

    /** Places whose removal mends the faults: the value at fault where there is one, else what lacks it. */
    private static Set<String> culprits(Case content, CaseDocument screened) {
        return screened.errors().stream()
                .filter(error -> error.code() != InputErrorCode.HANGS_ON_REJECTED)
                .map(InputError::pointer)
                .map(at -> Trim.holds(content, at) ? at : elementOf(at, screened.rejected()))
                .collect(Collectors.toSet());
    }

    private static String elementOf(String pointer, Set<String> rejected) {
        return rejected.stream()
                .filter(element -> pointer.startsWith(element + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a fault that rejects nothing, at " + pointer));
    }
}
