package se.klartecken.benchmarks.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import se.klartecken.model.DataSubject;

/** The people of a town, by sort. */
record People(Map<PersonSort, List<DataSubject>> bySort) {

    private static final List<PersonSort> IN_ORDER = List.of(
            PersonSort.ADULT,
            PersonSort.YOUNGSTER,
            PersonSort.CHILD_OF_CONSENTING_GUARDIAN,
            PersonSort.CHILD_WITH_APPROVAL);

    static People of(int ofEachSort, List<String> accounts, Random random) {
        Map<PersonSort, List<DataSubject>> bySort = new EnumMap<>(PersonSort.class);
        int number = 0;
        for (PersonSort sort : PersonSort.values()) {
            var people = new ArrayList<DataSubject>();
            for (int index = 0; index < ofEachSort; index++) {
                people.add(sort.person("person-" + number++, accounts, random));
            }
            bySort.put(sort, people);
        }
        return new People(bySort);
    }

    List<DataSubject> all() {
        return bySort.values().stream().flatMap(List::stream).toList();
    }

    DataSubject any(PersonSort sort, Random random) {
        List<DataSubject> people = Objects.requireNonNull(bySort.get(sort));
        return people.get(random.nextInt(people.size()));
    }

    /** A sort whose consent carries a publication. */
    static PersonSort anySortInOrder(Random random) {
        return IN_ORDER.get(random.nextInt(IN_ORDER.size()));
    }
}
