package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;

/** The persons designated as responsible for an account on a day. */
final class ResponsiblePeople {

    /** Somebody designated, and whether the designation holds on the day. */
    record Designated(ResponsiblePerson it, Place place, Answer current) {}

    private final List<Designated> all = new ArrayList<>();
    private final Answer none;

    ResponsiblePeople(AccountIn account, LocalDate day) {
        Place list = account.subject().place().at("responsiblePersons");
        List<ResponsiblePerson> people = account.it().responsiblePersons();
        if (people == null) {
            none = Answer.missing(list);
            return;
        }
        none = Answer.known(false, list);
        for (int index = 0; index < people.size(); index++) {
            Place place = list.at(index);
            all.add(new Designated(people.get(index), place, current(people.get(index), place, day)));
        }
    }

    private static Answer current(ResponsiblePerson person, Place place, LocalDate day) {
        Answer begun = person.from() == null
                ? Answer.missing(place.at("from"))
                : Answer.known(!person.from().isAfter(day), place.at("from"));
        return person.until() == null
                ? begun
                : begun.and(Answer.known(!person.until().isBefore(day), place.at("until")));
    }

    /** Whether anybody is designated. */
    Answer anybody() {
        return Answer.anyOf(all.stream().map(Designated::current).toList(), none);
    }

    /** Those who are not known to have no designation on the day. */
    List<Designated> current() {
        return all.stream().filter(one -> !one.current().isFalse()).toList();
    }
}
