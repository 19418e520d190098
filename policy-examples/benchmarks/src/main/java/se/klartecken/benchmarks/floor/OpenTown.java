package se.klartecken.benchmarks.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;
import se.klartecken.model.Organisation;

/** The ways from an id to what bears it, found once for a case. */
final class OpenTown {

    private final Map<String, OpenAccount> accounts = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    OpenTown(Case content) {
        Map<String, Integer> owners = new HashMap<>();
        List<Organisation> organisations = orEmpty(content.organisations());
        for (int index = 0; index < organisations.size(); index++) {
            owners.put(organisations.get(index).id(), index);
        }
        List<Account> all = orEmpty(content.accounts());
        for (int index = 0; index < all.size(); index++) {
            Account it = all.get(index);
            int owner = Objects.requireNonNull(owners.get(it.owner()));
            Spot spot = Spot.account(index, it.id());
            accounts.put(it.id(), new OpenAccount(it, spot, organisations.get(owner), "/organisations/" + owner));
        }
        List<DataSubject> subjects = orEmpty(content.dataSubjects());
        for (int index = 0; index < subjects.size(); index++) {
            people.put(subjects.get(index).id(), Person.of(subjects.get(index), index));
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    OpenAccount account(String id) {
        return Objects.requireNonNull(accounts.get(id), "no such account");
    }

    Person person(String id) {
        return Objects.requireNonNull(people.get(id), "no such person");
    }
}
