package se.klartecken.rules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.clause.SubjectKind;
import se.klartecken.model.Account;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Organisation;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Place;

/** Gives subjects their ids, and their numbers in the order in which they are met. */
final class Numbering {

    private final Map<String, Integer> absences = new HashMap<>();
    private int next;

    Subject organisation(Place place, Organisation it) {
        return new Subject(SubjectKind.ORGANISATION, place, escaped(it.id()), List.of(it.id()), next++);
    }

    Subject account(Place place, Account it) {
        return new Subject(SubjectKind.ACCOUNT, place, escaped(it.id()), List.of(it.id(), it.owner()), next++);
    }

    Subject post(Subject account, Place place, Post it) {
        return new Subject(
                SubjectKind.POST, place, account.id() + "/" + escaped(it.id()), under(it.id(), account), next++);
    }

    Subject use(Subject post, Place place, PersonalDataUse it) {
        return new Subject(
                SubjectKind.PERSONAL_DATA_USE, place, post.id() + "/" + escaped(it.id()), post.recordedUnder(), next++);
    }

    Subject message(Subject account, Place place, IncomingMessage it) {
        return new Subject(
                SubjectKind.MESSAGE, place, account.id() + "/" + escaped(it.id()), under(it.id(), account), next++);
    }

    Subject absence(Subject account, Place place, ResponsiblePerson person) {
        String bearer = account.id() + "/" + escaped(person.id());
        String id = bearer + "/" + (absences.merge(bearer, 1, Integer::sum) - 1);
        return new Subject(SubjectKind.ABSENCE, place, id, account.recordedUnder(), next++);
    }

    /** As in a JSON Pointer, so that no id can pass for two. */
    private static String escaped(String id) {
        return id.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> under(String id, Subject account) {
        var ids = new ArrayList<String>();
        ids.add(id);
        ids.addAll(account.recordedUnder());
        return List.copyOf(ids);
    }

    void startAfter(int last) {
        next = last + 1;
    }
}
