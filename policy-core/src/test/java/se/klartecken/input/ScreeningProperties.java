package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.input.Fault.AS_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import tools.jackson.databind.JsonNode;

class ScreeningProperties {

    private final CaseReader reader = new CaseReader();

    /** A document, as tree, as read and as screened. */
    private record Example(JsonNode tree, CaseDocument read, CaseDocument screened) {}

    private Example example(Random random, int oddity) {
        String json = new RandomDocument(random, oddity).next();
        CaseDocument read = reader.read(json);
        assertThat(read.isRejectedWhole()).isFalse();
        return new Example(Tree.of(json), read, Screening.screen(read, AS_OF));
    }

    /** What screening alone found. */
    private static List<String> found(Example example) {
        return example.screened().errors().stream()
                .skip(example.read().errors().size())
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }

    /** The elements of the content by their pointers in the document as it was given. */
    private static Map<String, JsonNode> kept(CaseDocument document) {
        JsonNode content = Tree.of(CaseWriter.write(document.content()));
        Map<String, JsonNode> kept = new TreeMap<>();
        collect(Place.CASE, content, new Positions(document.rejected()), kept);
        return kept;
    }

    private static void collect(Place at, JsonNode node, Positions positions, Map<String, JsonNode> kept) {
        for (String list : List.of(
                "organisations",
                "accounts",
                "dataSubjects",
                "attestations",
                "assessments",
                "findingDecisions",
                "posts",
                "messages",
                "personalData")) {
            if (node.has(list)) {
                List<JsonNode> items = new ArrayList<>(node.get(list).values());
                positions.forEach(at.at(list), items, (index, item) -> {
                    Place place = at.at(list).at(index);
                    kept.put(place.toString(), item);
                    collect(place, item, positions, kept);
                });
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyElementIsEitherKeptOrRejected(@ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        Example example = example(random, oddity);
        Map<String, JsonNode> kept = kept(example.screened());
        List<String> elements = Tree.elements(example.tree());
        assertThat(elements).containsAll(kept.keySet());
        for (String element : elements) {
            boolean rejected =
                    example.screened().rejected().stream().anyMatch(other -> Tree.isAtOrBelow(element, other));
            assertThat(kept.containsKey(element)).as(element).isNotEqualTo(rejected);
            if (!rejected) {
                assertThat(Tree.name(kept.get(element)))
                        .isEqualTo(Tree.name(example.tree().at(element)));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theRestStaysAsItWas(@ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        Example example = example(random, oddity);
        CaseDocument rest = reader.read(
                Tree.without(example.tree(), example.screened().rejected()).toString());
        assertThat(rest.errors()).isEmpty();
        assertThat(example.screened().content()).isEqualTo(rest.content());
        assertThat(Screening.screen(rest, AS_OF)).isSameAs(rest);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void screeningTwiceChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        CaseDocument once = example(random, oddity).screened();
        assertThat(Screening.screen(once, AS_OF)).isEqualTo(once);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void errorsAndRejectionsBelongTogether(@ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        CaseDocument screened = example(random, oddity).screened();
        assertThat(screened.errors()).doesNotHaveDuplicates();
        for (String rejected : screened.rejected()) {
            assertThat(screened.errors()).anyMatch(error -> Tree.isAtOrBelow(error.pointer(), rejected));
            assertThat(screened.rejected()).noneMatch(other -> rejected.startsWith(other + "/"));
        }
        for (InputError error : screened.errors()) {
            assertThat(screened.rejected()).anyMatch(other -> Tree.isAtOrBelow(error.pointer(), other));
            assertThat(Tree.elementAround(error.pointer())).isNotEmpty();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void errorsRepeatNothing(@ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        Example example = example(random, oddity);
        assertThat(example.tree().toString())
                .matches(json -> json.contains(RandomDocument.CANARY) || json.length() < 120);
        assertThat(example.screened().toString()).doesNotContain(RandomDocument.CANARY);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whoeverLooksAtEverythingAgainAndAgainFindsTheSame(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        Example example = example(random, oddity);
        var naive = new NaiveScreening(example.tree(), example.read().rejected());
        assertThat(found(example)).containsExactlyInAnyOrderElementsOf(naive.errors());
        List<String> rejected = Stream.concat(example.read().rejected().stream(), naive.rejected().stream())
                .filter(one -> naive.rejected().stream().noneMatch(other -> one.startsWith(other + "/")))
                .toList();
        assertThat(example.screened().rejected()).containsExactlyInAnyOrderElementsOf(rejected);
        long hanging = found(example).stream()
                .filter(error -> error.startsWith("HANGS"))
                .count();
        Statistics.label("hanging").collect(hanging == 0 ? "none" : hanging < 5 ? "few" : "many");
        boolean anyKept = !kept(example.screened()).isEmpty();
        Statistics.label("elements kept").collect(anyKept);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void faultsComeFirstAndEachPartKeepsTheOrderOfTheFormat(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int oddity) {
        Example example = example(random, oddity);
        List<String> order = Tree.elements(example.tree());
        int before = example.read().errors().size();
        assertThat(example.screened().errors().subList(0, before))
                .isEqualTo(example.read().errors());
        List<InputError> found =
                example.screened().errors().stream().skip(before).toList();
        assertThat(found.stream().map(error -> error.code() == InputErrorCode.HANGS_ON_REJECTED))
                .isSorted();
        for (boolean hanging : new boolean[] {false, true}) {
            assertThat(found.stream()
                            .filter(error -> (error.code() == InputErrorCode.HANGS_ON_REJECTED) == hanging)
                            .map(error -> order.indexOf(Tree.elementAround(error.pointer()))))
                    .isSorted();
        }
        assertThat(example.screened().rejected().stream()
                        .filter(element -> !example.read().rejected().contains(element))
                        .map(order::indexOf))
                .isSorted();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameDocumentGivesTheSameAnswer(@ForAll Random random) {
        Example example = example(random, 10);
        CaseDocument again = Screening.screen(example.read(), AS_OF);
        assertThat(again).isEqualTo(example.screened());
        assertThat(again.rejected())
                .containsExactlyElementsOf(example.screened().rejected());
    }
}
