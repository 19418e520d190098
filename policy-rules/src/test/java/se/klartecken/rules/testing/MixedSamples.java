package se.klartecken.rules.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;
import tools.jackson.databind.JsonNode;

/** Model citizens with several samples' changes at once: in order but for a few things, as generated cases are not. */
public final class MixedSamples {

    private MixedSamples() {}

    /** Cases in which one to six samples of a rule set come together. */
    public static Arbitrary<Case> of(TestedRuleSet tested) {
        Samples samples = Samples.of(tested.policy());
        List<Sample> all = tested.samples().stream()
                .filter(sample -> !sample.expectsError())
                .toList();
        return Arbitraries.of(all)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(changes -> mixed(samples.citizen(), changes))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** Changes that no longer fit after those before them are left out; so is what makes no sense together. */
    private static Optional<Case> mixed(JsonNode citizen, List<Sample> changes) {
        JsonNode json = citizen;
        for (Sample change : changes) {
            JsonNode before = json.deepCopy();
            try {
                Samples.apply(json, change);
            } catch (RuntimeException e) {
                json = before;
            }
        }
        CaseDocument read = new CaseReader().read(json.toString());
        return read.content() == null
                ? Optional.empty()
                : Optional.ofNullable(Screening.screen(
                                read, Objects.requireNonNull(read.content().asOf()))
                        .content());
    }
}
