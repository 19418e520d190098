package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.Case;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;
import se.klartecken.testing.Cases;

/** Rules that are called say what they say in a session of Drools. */
class OneNetworkProperties {

    private static final Policy STOCKHOLM = Stockholm.policy();
    private static final Policy STOCKHOLM_IN_ONE_NETWORK = OpenPolicy.inOneNetwork(new Stockholm());
    private static final Policy SOLLENTUNA = Sollentuna.policy();
    private static final Policy SOLLENTUNA_IN_ONE_NETWORK = OpenPolicy.inOneNetwork(new Sollentuna());

    @Property(tries = 300)
    void ofStockholm(@ForAll("stockholmCases") Case content, @ForAll boolean explained) {
        assertAlike(STOCKHOLM, STOCKHOLM_IN_ONE_NETWORK, content, explained);
    }

    @Property(tries = 300)
    void ofSollentuna(@ForAll("sollentunaCases") Case content, @ForAll boolean explained) {
        assertAlike(SOLLENTUNA, SOLLENTUNA_IN_ONE_NETWORK, content, explained);
    }

    private static void assertAlike(Policy called, Policy inOneNetwork, Case content, boolean explained) {
        Question question = explained ? Question.ofCase().explained() : Question.ofCase();
        assertThat(ReportWriter.write(called.check(content, question)))
                .isEqualTo(ReportWriter.write(inOneNetwork.check(content, question)));
    }

    @Provide
    Arbitrary<Case> stockholmCases() {
        return Cases.of(STOCKHOLM);
    }

    @Provide
    Arbitrary<Case> sollentunaCases() {
        return Cases.of(SOLLENTUNA);
    }
}
