package se.klartecken.rules.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.clause.SubjectKind;
import se.klartecken.input.Place;
import se.klartecken.model.Absence;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.ResponsiblePerson;

/** Gives subjects their ids, and their numbers in the order in which they are met. */
final class Numbering {

    private final Map<String, Integer> absences = new HashMap<>();
    private int next;

    Subject organisation(Place place, Organisation it) {
        return new Subject(SubjectKind.ORGANISATION, place, null, it.id(), List.of(it.id()), next++);
    }

    Subject account(Place place, Account it) {
        return new Subject(SubjectKind.ACCOUNT, place, null, it.id(), List.of(it.id(), it.owner()), next++);
    }

    Subject post(Subject account, Place place, Post it) {
        return new Subject(SubjectKind.POST, place, account, it.id(), under(it.id(), account), next++);
    }

    Subject use(Subject post, Place place, PersonalDataUse it) {
        return new Subject(SubjectKind.PERSONAL_DATA_USE, place, post, it.id(), post.recordedUnder(), next++);
    }

    Subject message(Subject account, Place place, IncomingMessage it) {
        return new Subject(SubjectKind.MESSAGE, place, account, it.id(), under(it.id(), account), next++);
    }

    /** Absences have no ids: their days name them, and those of one person on the same days are counted. */
    Subject absence(Subject account, Place place, ResponsiblePerson person, Absence it) {
        var bearer = new Subject(SubjectKind.ABSENCE, place, account, person.id(), account.recordedUnder(), next++);
        String days = it.from() + "--" + it.until();
        int number = absences.merge(bearer.id() + "/" + days, 1, Integer::sum);
        return new Subject(
                SubjectKind.ABSENCE,
                place,
                bearer,
                number == 1 ? days : days + "-" + number,
                bearer.recordedUnder(),
                bearer.order());
    }

    private static List<String> under(String id, Subject account) {
        List<String> ofAccount = account.recordedUnder();
        return List.of(id, ofAccount.get(0), ofAccount.get(1));
    }

    void startAfter(int last) {
        next = last + 1;
    }
}
