package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;

class RoundTripProperties {

    private final CaseReader reader = new CaseReader();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameCase(@ForAll Random random) {
        Case content = new RandomCase(random).next();
        CaseDocument expected = new CaseDocument(content, List.of(), Set.of());
        assertThat(reader.read(CaseWriter.write(content))).isEqualTo(expected);
        assertThat(reader.read(CaseWriter.writePretty(content))).isEqualTo(expected);
        assertThat(reader.read(CaseWriter.write(content).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadIsWrittenAsTheSameText(@ForAll Random random) {
        String json = CaseWriter.write(new RandomCase(random).next());
        assertThat(CaseWriter.write(reader.read(json).content())).isEqualTo(json);
    }
}
