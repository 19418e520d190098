package se.klartecken.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PositionsProperties {

    private static final Place ACCOUNTS = Place.CASE.at("accounts");
    private static final Place LIST = ACCOUNTS.at(1).at("posts");

    private static Set<String> pointers(Iterable<Integer> indexes) {
        Set<String> pointers = new HashSet<>();
        indexes.forEach(index -> pointers.add(LIST + "/" + index));
        return pointers;
    }

    private static List<Integer> left(List<Boolean> gone) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            if (!gone.get(i)) {
                left.add(i);
            }
        }
        return left;
    }

    private static Positions without(List<Boolean> gone) {
        Set<Integer> indexes = new HashSet<>();
        for (int i = 0; i < gone.size(); i++) {
            if (gone.get(i)) {
                indexes.add(i);
            }
        }
        return new Positions(pointers(indexes));
    }

    @Property
    void whatIsLeftKeepsItsIndex(@ForAll List<Boolean> gone) {
        List<Integer> left = left(gone);
        List<Integer> visited = new ArrayList<>();
        without(gone).forEach(LIST, left, (index, item) -> {
            assertThat(index).isEqualTo(item);
            visited.add(item);
        });
        assertThat(visited).isEqualTo(left);
    }

    @Property
    void pointersAreThoseOfTheVisit(@ForAll List<Boolean> gone) {
        List<Integer> left = left(gone);
        assertThat(without(gone).of(LIST, left))
                .containsExactlyElementsOf(
                        left.stream().map(index -> LIST + "/" + index).toList());
    }

    @Property
    void otherListsAreNotTouched(@ForAll List<Boolean> gone) {
        List<Boolean> items = gone;
        for (Place other : List.of(
                ACCOUNTS.at(1),
                ACCOUNTS.at(11).at("posts"),
                ACCOUNTS,
                LIST.at(0).at("personalData"),
                Place.CASE)) {
            List<Integer> indexes = new ArrayList<>();
            without(gone).forEach(other, items, (index, item) -> indexes.add(index));
            assertThat(indexes).hasSize(items.size());
            for (int i = 0; i < items.size(); i++) {
                assertThat(indexes.get(i)).isEqualTo(i);
            }
        }
    }

    @Property
    void leavingOutInTwoStepsIsLeavingOutAtOnce(@ForAll List<Boolean> first, @ForAll List<Boolean> second) {
        List<Integer> left = left(first);
        List<Integer> leftOfThat = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        without(first).forEach(LIST, left, (index, item) -> {
            if (index < second.size() && second.get(index)) {
                gone.add(LIST + "/" + index);
            } else {
                leftOfThat.add(item);
            }
        });
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i)) {
                gone.add(LIST + "/" + i);
            }
        }
        new Positions(gone)
                .forEach(LIST, leftOfThat, (index, item) -> assertThat(index).isEqualTo(item));
    }

    @Example
    void aListThatIsNotGivenHasNothingToVisit() {
        assertThat(new Positions(Set.of(LIST + "/0")).of(LIST, null)).isEmpty();
        assertThat(new Positions(Set.of(LIST + "/0")).of(LIST, List.of())).isEmpty();
    }
}
