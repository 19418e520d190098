package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.klartecken.input.CaseDocument;
import tools.jackson.databind.JsonNode;

class DamageProperties {

    private final CaseReader reader = new CaseReader();

    private static Damage damage(int places, Random random) {
        String json = CaseWriter.write(new RandomCase(random).next());
        return Damage.of(Trees.MAPPER.readTree(json), places, random);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void oneFaultRejectsExactlyTheInnermostElementAroundIt(@ForAll Random random) {
        Damage damage = damage(1, random);
        CaseDocument read = reader.read(damage.root().toString());
        assertThat(read.rejected()).containsExactlyElementsOf(damage.rejected());
        assertThat(read.errors()).hasSize(1);
        assertSameRest(read, damage.root());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void manyFaultsRejectExactlyTheInnermostElementsAroundThem(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 20) int places) {
        Damage damage = damage(places, random);
        CaseDocument read = reader.read(damage.root().toString());
        assertThat(read.rejected()).containsExactlyInAnyOrderElementsOf(damage.rejected());
        assertSameRest(read, damage.root());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyElementIsEitherReadOrRejected(@ForAll Random random, @ForAll @IntRange(min = 1, max = 20) int places) {
        JsonNode root = damage(places, random).root();
        CaseDocument read = reader.read(root.toString());
        long rejected = Trees.elements(root).stream()
                .filter(element -> read.rejected().stream().anyMatch(outer -> Trees.isAtOrBelow(element, outer)))
                .count();
        long kept = read.isRejectedWhole() ? 0 : Trees.elements(written(read)).size();
        assertThat(kept + rejected).isEqualTo(Trees.elements(root).size());
    }

    /** What is left is the document without the rejected elements, each other value where and what it was. */
    private static void assertSameRest(CaseDocument read, JsonNode root) {
        assertThat(read.isRejectedWhole()).isEqualTo(read.rejected().equals(Set.of("")));
        if (!read.isRejectedWhole()) {
            assertThat(written(read)).isEqualTo(Trees.without(root, read.rejected()));
        }
    }

    private static JsonNode written(CaseDocument document) {
        return Trees.MAPPER.readTree(CaseWriter.write(document.content()));
    }
}
