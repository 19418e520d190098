package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import tools.jackson.databind.JsonNode;

class ScreeningTest {

    private final CaseReader reader = new CaseReader();

    static Stream<Fault> all() {
        return Stream.of(
                        ReferenceFaults.all(),
                        IdFaults.all(),
                        OrderFaults.all(),
                        LaterFaults.all(),
                        PublicationFaults.all(),
                        LocalDayFaults.all(),
                        RangeFaults.all(),
                        HangingFaults.all())
                .flatMap(faults -> faults);
    }

    private CaseDocument read(JsonNode tree) {
        CaseDocument read = reader.read(tree.toString());
        assertThat(read.errors()).isEmpty();
        return read;
    }

    private static List<String> told(CaseDocument document) {
        return document.errors().stream()
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }

    private static List<String> names(CaseDocument document) {
        return Tree.names(Tree.of(CaseWriter.write(document.content())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFaultRejectsItsElementAndWhatHangsOnIt(Fault fault) {
        CaseDocument screened = Screening.screen(read(fault.tree()), fault.asOf());
        assertThat(told(screened)).containsExactlyElementsOf(fault.errors());
        assertThat(screened.rejected()).containsExactlyElementsOf(fault.rejected());
        assertThat(names(screened)).isEqualTo(fault.survivors());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingElseStaysAsItWas(Fault fault) {
        JsonNode left = Tree.without(fault.tree(), fault.rejected());
        assertThat(Screening.screen(read(fault.tree()), fault.asOf()).content())
                .isEqualTo(read(left).content());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTableNamesWhatIsGone(Fault fault) {
        List<String> names = new ArrayList<>();
        for (String element : Tree.elements(fault.tree())) {
            if (fault.rejected().stream().anyMatch(other -> Tree.isAtOrBelow(element, other))) {
                names.add(Tree.name(fault.tree().at(element)));
            }
        }
        assertThat(fault.gone()).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void screeningOnceMoreFindsNothingMore(Fault fault) {
        CaseDocument once = Screening.screen(read(fault.tree()), fault.asOf());
        assertThat(Screening.screen(once, fault.asOf())).isSameAs(once);
    }

    static Stream<Fault> good() {
        return GoodCases.all();
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatMakesSenseIsLeftAlone(Fault good) {
        CaseDocument read = read(good.tree());
        assertThat(told(Screening.screen(read, good.asOf()))).isEmpty();
        assertThat(Screening.screen(read, good.asOf())).isSameAs(read);
    }

    @Test
    void theTableIsLong() {
        assertThat(all().map(Fault::toString).distinct().count())
                .isEqualTo(all().count())
                .isGreaterThan(100);
    }
}
